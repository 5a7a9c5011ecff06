/** Tests of layout. */
@NullMarked
package cn.zhicheng.document.layout;

import org.jspecify.annotations.NullMarked;
