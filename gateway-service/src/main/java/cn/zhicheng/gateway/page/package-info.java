/** The page's files. */
@NullMarked
package cn.zhicheng.gateway.page;

import org.jspecify.annotations.NullMarked;
