/** Review conditions as data: which clauses a series, level and category asks. */
@NullMarked
package cn.zhicheng.committeeplan.conditions;

import org.jspecify.annotations.NullMarked;
