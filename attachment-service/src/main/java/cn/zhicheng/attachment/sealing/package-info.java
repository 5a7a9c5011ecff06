/** Makes a dossier equal to what its declaration's event says. */
@NullMarked
package cn.zhicheng.attachment.sealing;

import org.jspecify.annotations.NullMarked;
