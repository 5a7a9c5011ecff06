/** What is printed: a declaration's content and the form definition that names its fields. */
@NullMarked
package cn.zhicheng.document.content;

import org.jspecify.annotations.NullMarked;
