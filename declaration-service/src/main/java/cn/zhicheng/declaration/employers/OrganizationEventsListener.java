package cn.zhicheng.declaration.employers;

import cn.zhicheng.contracts.OrganizationEvent;
import cn.zhicheng.contracts.Topics;
import cn.zhicheng.kit.event.EventReader;
import io.cloudevents.CloudEvent;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Follows organizations. */
@Component
class OrganizationEventsListener {
    private final EventReader events;
    private final OrganizationsRepository organizations;

    OrganizationEventsListener(EventReader events, OrganizationsRepository organizations) {
        this.events = events;
        this.organizations = organizations;
    }

    @KafkaListener(topics = Topics.ORGANIZATION, groupId = "declaration-service.organizations")
    void on(CloudEvent envelope) {
        events.read(envelope, OrganizationEvent.class)
                .ifPresent(event -> organizations.put(event.data().state(), event.sequence()));
    }
}
