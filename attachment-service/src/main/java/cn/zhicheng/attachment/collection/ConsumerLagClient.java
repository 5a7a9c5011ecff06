package cn.zhicheng.attachment.collection;

import cn.zhicheng.contracts.Topics;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.stereotype.Component;

/** Asks the broker. */
@Component
class ConsumerLagClient implements ConsumerLag {
    private static final Logger log = LoggerFactory.getLogger(ConsumerLagClient.class);
    private static final String GROUP = "attachment-service.declarations";
    private static final long TIMEOUT_SECONDS = 10;

    private final KafkaAdmin kafka;

    ConsumerLagClient(KafkaAdmin kafka) {
        this.kafka = kafka;
    }

    @Override
    public boolean isNone() {
        try (var admin = Admin.create(kafka.getConfigurationProperties())) {
            var partitions = partitions(admin);
            var read = admin.listConsumerGroupOffsets(GROUP)
                    .partitionsToOffsetAndMetadata()
                    .get(TIMEOUT_SECONDS, TimeUnit.SECONDS);
            return ends(admin, partitions).entrySet().stream()
                    .allMatch(end -> isRead(read.get(end.getKey()), end.getValue()));
        } catch (ExecutionException | TimeoutException e) {
            log.warn("the lag of {} can't be told, so nothing is collected", GROUP, e);
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static Set<TopicPartition> partitions(Admin admin)
            throws ExecutionException, InterruptedException, TimeoutException {
        var topics = admin.describeTopics(List.of(Topics.DECLARATION))
                .allTopicNames()
                .get(TIMEOUT_SECONDS, TimeUnit.SECONDS);
        return topics.values().stream()
                .flatMap(topic -> topic.partitions().stream())
                .map(partition -> new TopicPartition(Topics.DECLARATION, partition.partition()))
                .collect(Collectors.toSet());
    }

    private static Map<TopicPartition, Long> ends(Admin admin, Set<TopicPartition> partitions)
            throws ExecutionException, InterruptedException, TimeoutException {
        var latest = partitions.stream().collect(Collectors.toMap(it -> it, _ -> OffsetSpec.latest()));
        return admin.listOffsets(latest).all().get(TIMEOUT_SECONDS, TimeUnit.SECONDS).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, end -> end.getValue().offset()));
    }

    private static boolean isRead(@Nullable OffsetAndMetadata read, long end) {
        return end == 0 || read != null && read.offset() >= end;
    }
}
