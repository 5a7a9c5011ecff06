/** Forms of submitted rounds, made once from the frozen snapshot and kept. */
@NullMarked
package cn.zhicheng.document.rounds;

import org.jspecify.annotations.NullMarked;
