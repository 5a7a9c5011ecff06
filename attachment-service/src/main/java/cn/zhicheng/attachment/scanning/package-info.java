/** Scans what had to wait for the scanner. */
@NullMarked
package cn.zhicheng.attachment.scanning;

import org.jspecify.annotations.NullMarked;
