package cn.zhicheng.kit.kafka;

import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;

/** Whether the broker answers now; for people, not for readiness: commands are answered without it. */
final class KafkaHealth extends AbstractHealthIndicator {
    private final Topology topology;

    KafkaHealth(Topology topology) {
        super("the broker does not answer");
        this.topology = topology;
    }

    @Override
    protected void doHealthCheck(Health.Builder builder) throws Exception {
        builder.up().withDetail("cluster", topology.ping());
    }
}
