/** Forms of a live draft, made on request and kept for a while. */
@NullMarked
package cn.zhicheng.document.preview;

import org.jspecify.annotations.NullMarked;
