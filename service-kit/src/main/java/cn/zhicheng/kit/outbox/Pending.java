package cn.zhicheng.kit.outbox;

/**
 * An event that waits to be published.
 *
 * @param key Kafka key: the aggregate's id
 * @param envelope the CloudEvent exactly as it goes over the wire
 */
record Pending(long sequence, String topic, String key, String envelope) {}
