/** Proofs of declarations: kept under their content's digest, sealed to what was submitted. */
@NullMarked
package cn.zhicheng.attachment;

import org.jspecify.annotations.NullMarked;
