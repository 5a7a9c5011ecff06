package cn.zhicheng.kit.kafka;

import cn.zhicheng.contracts.Topics;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.CreateTopicsOptions;
import org.apache.kafka.clients.admin.DescribeClusterOptions;
import org.apache.kafka.clients.admin.ListTopicsOptions;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.TopicExistsException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Creates missing topics before listeners start, and knows whether the broker answers. An existing topic is left alone:
 * more partitions would move keys and reorder events, and KafkaAdmin would add them.
 */
final class Topology implements SmartLifecycle, AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(Topology.class);
    private static final int TIMEOUT_MS = 3_000;

    private final Admin admin;
    private final TopicProperties properties;
    private volatile boolean running;
    private volatile boolean reached;

    Topology(Admin admin, TopicProperties properties) {
        this.admin = admin;
        this.properties = properties;
    }

    /** Whether the broker answered at least once and the topics exist since this process started. */
    boolean reached() {
        return reached;
    }

    /** The cluster's id, if the broker answers now. */
    String ping() throws ExecutionException, InterruptedException, TimeoutException {
        return admin.describeCluster(new DescribeClusterOptions().timeoutMs(TIMEOUT_MS))
                .clusterId()
                .get(TIMEOUT_MS, TimeUnit.MILLISECONDS);
    }

    @Override
    public void start() {
        running = true;
        Thread.ofVirtual().name("topics").start(this::createUntilDone);
        // Listeners of a missing topic would look for it only every half minute: give the broker a moment.
        for (int i = 0; i < 100 && !reached; i++) pause(100);
    }

    private void createUntilDone() {
        while (running && !reached) {
            try {
                create();
                reached = true;
            } catch (ExecutionException | TimeoutException | KafkaException e) {
                if (running) log.warn("the broker cannot be reached yet: {}", e.toString());
                pause(2_000);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private void create() throws ExecutionException, InterruptedException, TimeoutException {
        var existing = admin.listTopics(new ListTopicsOptions().timeoutMs(TIMEOUT_MS))
                .names()
                .get(TIMEOUT_MS, TimeUnit.MILLISECONDS);
        var missing = wanted().filter(topic -> !existing.contains(topic.name())).toList();
        try {
            admin.createTopics(missing, new CreateTopicsOptions().timeoutMs(10_000))
                    .all()
                    .get(15, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) throw e; // another service made it meanwhile
            create();
        }
    }

    private Stream<NewTopic> wanted() {
        var events = Topics.all().stream()
                .map(name -> topic(name)
                        // The last event of an aggregate carries its whole state: that one is kept for ever.
                        .configs(Map.of("cleanup.policy", "compact", "min.compaction.lag.ms", days(30))));
        var deadLetters = Topics.all().stream()
                .map(name -> topic(DeadLetters.topicOf(name)).configs(Map.of("retention.ms", days(90))));
        return Stream.concat(events, deadLetters);
    }

    private NewTopic topic(String name) {
        return new NewTopic(name, properties.partitions(), properties.replicas());
    }

    private static String days(int days) {
        return Long.toString(TimeUnit.DAYS.toMillis(days));
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void stop() {
        running = false;
    }

    /** Waits for no broker that does not answer. */
    @Override
    public void close() {
        admin.close(Duration.ofSeconds(1));
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return -1; // before relay (0) and listeners
    }
}
