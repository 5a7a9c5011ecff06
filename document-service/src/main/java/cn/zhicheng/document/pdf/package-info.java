/** From HTML to archival, accessible PDF, and from PDF to pictures of its pages. */
@NullMarked
package cn.zhicheng.document.pdf;

import org.jspecify.annotations.NullMarked;
