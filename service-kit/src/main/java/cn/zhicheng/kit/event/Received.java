package cn.zhicheng.kit.event;

import cn.zhicheng.contracts.Event;
import java.time.Instant;

/**
 * An event that arrived.
 *
 * @param subject the aggregate's id
 * @param sequence position among the aggregate's events, from 1; what is not newer than the last one seen is dropped
 * @param time when it happened, by its owner's clock
 */
public record Received<T extends Event>(T data, String subject, long sequence, Instant time) {}
