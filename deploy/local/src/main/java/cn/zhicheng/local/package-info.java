/** What the services stand on, on one machine: the embedded components, and the launcher of {@code ./run}. */
@NullMarked
package cn.zhicheng.local;

import org.jspecify.annotations.NullMarked;
