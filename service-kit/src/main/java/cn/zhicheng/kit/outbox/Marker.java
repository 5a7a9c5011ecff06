package cn.zhicheng.kit.outbox;

import java.time.Instant;

/**
 * Says that an aggregate may have pending events.
 *
 * @param upTo the highest version that a save with events announced
 * @param at when it last was announced
 */
record Marker(Aggregate aggregate, long upTo, Instant at) {}
