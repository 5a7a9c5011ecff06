/** Reads an edition's files and says file, line and reason of what is wrong in them. */
@NullMarked
package cn.zhicheng.declaration.form.files;

import org.jspecify.annotations.NullMarked;
