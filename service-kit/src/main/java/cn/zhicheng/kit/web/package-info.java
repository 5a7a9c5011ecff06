/** Problem details and bounded pages. */
@NullMarked
package cn.zhicheng.kit.web;

import org.jspecify.annotations.NullMarked;
