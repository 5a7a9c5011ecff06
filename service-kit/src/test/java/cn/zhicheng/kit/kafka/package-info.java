/** Dead letters, retries and topics on the real broker. */
@NullMarked
package cn.zhicheng.kit.kafka;

import org.jspecify.annotations.NullMarked;
