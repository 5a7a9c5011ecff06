package cn.zhicheng.kit.outbox;

import cn.zhicheng.kit.event.Envelopes;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.kafka.core.KafkaOperations;

/** {@link Outbox} and the relay behind it. */
@AutoConfiguration(
        afterName = {
            "cn.zhicheng.kit.event.EventAutoConfiguration",
            "org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration",
            "org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration",
            "org.springframework.boot.micrometer.metrics.autoconfigure.CompositeMeterRegistryAutoConfiguration"
        })
@EnableConfigurationProperties(OutboxProperties.class)
public class OutboxAutoConfiguration {
    @Bean
    Outbox outbox(MongoOperations mongo, MongoOutboxStore store, Envelopes envelopes, RelayRunner relay) {
        return new Outbox(mongo, store, envelopes, relay::publishSoon, relay::publishSoon);
    }

    @Bean
    MongoOutboxStore outboxStore(MongoDatabaseFactory database, Clock clock) {
        return new MongoOutboxStore(database::getMongoDatabase, clock);
    }

    @Bean
    @ConditionalOnMissingBean
    Publisher outboxPublisher(KafkaOperations<String, byte[]> kafka) {
        return new KafkaPublisher(kafka);
    }

    @Bean
    RelayRunner outboxRelay(
            MongoOutboxStore store,
            Publisher publisher,
            OutboxProperties properties,
            Clock clock,
            MeterRegistry meters) {
        return new RelayRunner(store, publisher, properties, clock, meters);
    }
}
