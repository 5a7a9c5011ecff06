package cn.zhicheng.kit.kafka;

import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;

/**
 * Ready only when the topics exist. A broker that goes away later does not take the service out: commands are answered
 * and their events wait in the outbox.
 */
final class KafkaReachedHealth extends AbstractHealthIndicator {
    private final Topology topology;

    KafkaReachedHealth(Topology topology) {
        this.topology = topology;
    }

    @Override
    protected void doHealthCheck(Health.Builder builder) {
        if (topology.reached()) builder.up();
        else builder.outOfService();
    }
}
