/** Page images, drawn on request and kept for a while. */
@NullMarked
package cn.zhicheng.document.images;

import org.jspecify.annotations.NullMarked;
