/** Tests of pdf. */
@NullMarked
package cn.zhicheng.document.pdf;

import org.jspecify.annotations.NullMarked;
