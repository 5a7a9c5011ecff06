/** What a title office on the route sees. */
@NullMarked
package cn.zhicheng.declaration.office;

import org.jspecify.annotations.NullMarked;
