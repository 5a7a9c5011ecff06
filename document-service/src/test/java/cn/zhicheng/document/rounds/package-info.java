/** Tests of rounds. */
@NullMarked
package cn.zhicheng.document.rounds;

import org.jspecify.annotations.NullMarked;
