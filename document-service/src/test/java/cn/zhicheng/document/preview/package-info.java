/** Tests of preview. */
@NullMarked
package cn.zhicheng.document.preview;

import org.jspecify.annotations.NullMarked;
