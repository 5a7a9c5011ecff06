package cn.zhicheng.kit.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.contracts.Topics;
import cn.zhicheng.kit.test.LocalComponents;
import cn.zhicheng.local.Component;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.Test;

@LocalComponents(Component.KAFKA)
class TopologyTest {
    @Test
    void missingTopicsAreCreatedAndExistingOnesLeftAsTheyAre() throws Exception {
        var broker = System.getProperty("KAFKA_BOOTSTRAP_SERVERS");
        try (var first = topology(broker, 3);
                var more = topology(broker, 6);
                var admin = Admin.create(Map.of("bootstrap.servers", broker))) {
            first.start();
            assertThat(first.reached()).isTrue();
            assertThat(admin.listTopics().names().get())
                    .containsAll(Topics.all())
                    .contains(Topics.PLAN + ".dlt");

            more.start();
            assertThat(more.reached()).isTrue();
            assertThat(admin.describeTopics(Topics.all()).allTopicNames().get().values())
                    .allSatisfy(topic -> assertThat(topic.partitions()).hasSize(3));
        }
    }

    @Test
    void aBrokerThatIsAwayIsNotReachedAndStopsNobody() {
        try (var topology = topology("127.0.0.1:9", 3)) {
            topology.start();
            assertThat(topology.reached()).isFalse();
            topology.stop();
        }
    }

    private static Topology topology(String broker, int partitions) {
        return new Topology(
                Admin.create(Map.of("bootstrap.servers", broker)), new TopicProperties(partitions, (short) 1));
    }
}
