/** Tests of content. */
@NullMarked
package cn.zhicheng.document.content;

import org.jspecify.annotations.NullMarked;
