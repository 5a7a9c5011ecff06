/** State and events in one write; a relay publishes what was written (protocols.md §1). */
@NullMarked
package cn.zhicheng.kit.outbox;

import org.jspecify.annotations.NullMarked;
