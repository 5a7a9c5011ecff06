package cn.zhicheng.attachment.sealing;

import cn.zhicheng.attachment.declarations.Declarations;
import cn.zhicheng.contracts.DeclarationEvent;
import cn.zhicheng.contracts.Topics;
import cn.zhicheng.kit.event.EventReader;
import cn.zhicheng.kit.inbox.Inbox;
import io.cloudevents.CloudEvent;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Follows declarations: first the copy, then the dossier, then the sequence is noted. */
@Component
class DeclarationEventsListener {
    /** The consumer group, whose lag the collector asks for. */
    static final String GROUP = "attachment-service.declarations";

    private final EventReader events;
    private final Inbox inbox;
    private final Declarations declarations;
    private final FollowDeclaration followDeclaration;

    DeclarationEventsListener(
            EventReader events, Inbox inbox, Declarations declarations, FollowDeclaration followDeclaration) {
        this.events = events;
        this.inbox = inbox;
        this.declarations = declarations;
        this.followDeclaration = followDeclaration;
    }

    @KafkaListener(topics = Topics.DECLARATION, groupId = GROUP)
    void on(CloudEvent envelope) {
        events.read(envelope, DeclarationEvent.class)
                .ifPresent(event -> inbox.converge("attachment-service.seal", event.subject(), event.sequence(), () -> {
                    declarations.put(event.data().state(), event.sequence());
                    followDeclaration.follow(event.data().state());
                }));
    }
}
