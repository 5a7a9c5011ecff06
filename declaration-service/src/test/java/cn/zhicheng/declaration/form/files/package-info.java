/** Tests of reading an edition's files. */
@NullMarked
package cn.zhicheng.declaration.form.files;

import org.jspecify.annotations.NullMarked;
