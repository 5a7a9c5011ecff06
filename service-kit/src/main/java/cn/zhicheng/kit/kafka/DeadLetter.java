package cn.zhicheng.kit.kafka;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A message that was put aside and is not yet sent back.
 *
 * @param key the aggregate's id
 * @param consumer the group that it did not work for
 */
record DeadLetter(int partition, long offset, @Nullable String key, String consumer, String reason, Instant at) {}
