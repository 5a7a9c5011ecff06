/** Topics, dead letters and retries of listeners. */
@NullMarked
package cn.zhicheng.kit.kafka;

import org.jspecify.annotations.NullMarked;
