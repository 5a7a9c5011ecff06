/** Virus scanning by ClamAV, where it is configured. */
@NullMarked
package cn.zhicheng.attachment.clamav;

import org.jspecify.annotations.NullMarked;
