/** document-service: the official forms as PDF and page images. */
@NullMarked
package cn.zhicheng.document;

import org.jspecify.annotations.NullMarked;
