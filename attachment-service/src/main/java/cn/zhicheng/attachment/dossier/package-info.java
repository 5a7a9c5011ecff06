/** The proofs of one declaration: what may be added, replaced, removed, restored, and what a seal does to them. */
@NullMarked
package cn.zhicheng.attachment.dossier;

import org.jspecify.annotations.NullMarked;
