/** Replica of what plans ask of each category of proofs. */
@NullMarked
package cn.zhicheng.attachment.plans;

import org.jspecify.annotations.NullMarked;
