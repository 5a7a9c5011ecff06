package cn.zhicheng.kit.outbox;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param sweepEvery how often the outbox is looked through for what the relay after a save did not publish
 * @param longestPause the most that publishing pauses after failures in a row
 * @param atOnce how many aggregates are published at the same time
 * @param enabled false keeps this process from publishing: events wait for another one
 */
@ConfigurationProperties("zhicheng.outbox")
public record OutboxProperties(
        @DefaultValue("5s") Duration sweepEvery,
        @DefaultValue("30s") Duration longestPause,
        @DefaultValue("32") int atOnce,
        @DefaultValue("true") boolean enabled) {}
