package cn.zhicheng.declaration.manifests;

import cn.zhicheng.contracts.AttachmentEvent;
import cn.zhicheng.contracts.Topics;
import cn.zhicheng.kit.event.EventReader;
import io.cloudevents.CloudEvent;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Follows the proofs of dossiers. */
@Component
class AttachmentEventsListener {
    private final EventReader events;
    private final ManifestsRepository manifests;

    AttachmentEventsListener(EventReader events, ManifestsRepository manifests) {
        this.events = events;
        this.manifests = manifests;
    }

    @KafkaListener(topics = Topics.ATTACHMENT, groupId = "declaration-service.manifests")
    void on(CloudEvent envelope) {
        events.read(envelope, AttachmentEvent.class)
                .ifPresent(event -> manifests.put(event.data().state(), event.sequence()));
    }
}
