/** Rounds: every submission of a declaration, and what changed between two of them. */
@NullMarked
package cn.zhicheng.declaration.rounds;

import org.jspecify.annotations.NullMarked;
