/** Tests of the printed forms. */
@NullMarked
package cn.zhicheng.document.printing;

import org.jspecify.annotations.NullMarked;
