/** What a file really is, whatever it is called. */
@NullMarked
package cn.zhicheng.attachment.file;

import org.jspecify.annotations.NullMarked;
