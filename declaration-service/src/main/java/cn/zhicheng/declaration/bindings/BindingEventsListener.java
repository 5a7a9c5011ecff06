package cn.zhicheng.declaration.bindings;

import cn.zhicheng.contracts.BindingEvent;
import cn.zhicheng.contracts.Topics;
import cn.zhicheng.kit.event.EventReader;
import io.cloudevents.CloudEvent;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Follows bindings. */
@Component
class BindingEventsListener {
    private final EventReader events;
    private final BindingsRepository bindings;

    BindingEventsListener(EventReader events, BindingsRepository bindings) {
        this.events = events;
        this.bindings = bindings;
    }

    @KafkaListener(topics = Topics.BINDING, groupId = "declaration-service.bindings")
    void on(CloudEvent envelope) {
        events.read(envelope, BindingEvent.class)
                .ifPresent(event -> bindings.put(event.data().state(), event.sequence()));
    }
}
