package cn.zhicheng.kit.kafka;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.core.KafkaOperations;
import org.springframework.kafka.listener.CommonErrorHandler;
import org.springframework.kafka.support.converter.RecordMessageConverter;

/** Topics, what listeners receive, and what becomes of a message that they fail on. */
@AutoConfiguration(
        beforeName = "org.springframework.boot.kafka.autoconfigure.KafkaAnnotationDrivenConfiguration",
        afterName = "org.springframework.boot.micrometer.metrics.autoconfigure.CompositeMeterRegistryAutoConfiguration")
@EnableConfigurationProperties(TopicProperties.class)
public class KafkaAutoConfiguration {
    @Bean
    RecordMessageConverter cloudEventConverter() {
        return new CloudEventMessageConverter();
    }

    @Bean
    CommonErrorHandler listenerErrorHandler(
            ObjectProvider<KafkaOperations<?, ?>> kafka,
            MeterRegistry meters,
            ObjectProvider<DependencyFailure> dependencies) {
        var known = Stream.concat(Stream.of(new KnownDependencyFailures()), dependencies.orderedStream())
                .toList();
        return Listeners.errorHandler(
                new DeadLetters(kafka.getObject(), meters), List.copyOf(known), Duration.ofSeconds(30));
    }

    @Bean
    Topology topology(KafkaAdmin admin, TopicProperties properties) {
        return new Topology(Admin.create(admin.getConfigurationProperties()), properties);
    }

    @Bean
    DeadLettersEndpoint deadLettersEndpoint(
            @Value("${spring.application.name}") String service,
            ConsumerFactory<String, byte[]> consumers,
            KafkaOperations<String, byte[]> kafka) {
        return new DeadLettersEndpoint(new DeadLetterReplay(service, consumers, kafka));
    }

    @Bean
    HealthIndicator kafkaHealthIndicator(Topology topology) {
        return new KafkaHealth(topology);
    }

    @Bean
    HealthIndicator kafkaReachedHealthIndicator(Topology topology) {
        return new KafkaReachedHealth(topology);
    }
}
