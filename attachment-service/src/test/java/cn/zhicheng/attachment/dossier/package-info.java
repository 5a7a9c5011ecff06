/** Tests. */
@NullMarked
package cn.zhicheng.attachment.dossier;

import org.jspecify.annotations.NullMarked;
