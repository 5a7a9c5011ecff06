/** The event bus: a real Kafka broker, one node, in KRaft mode. */
@NullMarked
package cn.zhicheng.local.broker;

import org.jspecify.annotations.NullMarked;
