/** The categories of proofs, and what a plan asks of each. */
@NullMarked
package cn.zhicheng.attachment.category;

import org.jspecify.annotations.NullMarked;
