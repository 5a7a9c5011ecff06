package cn.zhicheng.kit.event;

import brave.Tracing;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;

/** Envelopes for the outbox, a reader for the listeners. */
@AutoConfiguration(
        afterName = {
            "cn.zhicheng.kit.id.IdAutoConfiguration",
            "org.springframework.boot.micrometer.tracing.brave.autoconfigure.BraveAutoConfiguration"
        })
public class EventAutoConfiguration {
    @Bean
    Envelopes envelopes(
            @Value("${spring.application.name}") String service, Clock clock, ObjectProvider<Tracing> tracing) {
        return new Envelopes(service, clock, () -> traceparent(tracing.getIfAvailable()));
    }

    @Bean
    EventReader eventReader() {
        return new EventReader();
    }

    private static @Nullable String traceparent(@Nullable Tracing tracing) {
        var current = tracing == null ? null : tracing.currentTraceContext().get();
        if (current == null) return null;
        return "00-%32s-%s-%s"
                .formatted(
                        current.traceIdString(),
                        current.spanIdString(),
                        current.sampled() == Boolean.TRUE ? "01" : "00")
                .replace(' ', '0');
    }
}
