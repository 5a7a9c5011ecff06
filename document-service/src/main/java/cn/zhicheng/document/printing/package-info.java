/** Printing one form of one content: template, typesetting, size. */
@NullMarked
package cn.zhicheng.document.printing;

import org.jspecify.annotations.NullMarked;
