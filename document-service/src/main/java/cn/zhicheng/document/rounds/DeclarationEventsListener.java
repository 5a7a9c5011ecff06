package cn.zhicheng.document.rounds;

import cn.zhicheng.contracts.DeclarationEvent;
import cn.zhicheng.contracts.Topics;
import cn.zhicheng.kit.event.EventReader;
import cn.zhicheng.kit.inbox.Inbox;
import io.cloudevents.CloudEvent;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Every event of a declaration says which round was submitted last: its forms have to exist. */
@Component
class DeclarationEventsListener {
    private static final String CONSUMER = "document-service.rounds";

    private final EventReader events;
    private final Inbox inbox;
    private final GenerateForms generate;

    DeclarationEventsListener(EventReader events, Inbox inbox, GenerateForms generate) {
        this.events = events;
        this.inbox = inbox;
        this.generate = generate;
    }

    @KafkaListener(topics = Topics.DECLARATION, groupId = CONSUMER)
    void on(CloudEvent envelope) {
        events.read(envelope, DeclarationEvent.class)
                .ifPresent(event ->
                        inbox.converge(CONSUMER, event.subject(), event.sequence(), () -> converge(event.data())));
    }

    private void converge(DeclarationEvent event) {
        var state = event.state();
        var snapshot = state.snapshotSha256();
        if (state.round() > 0 && snapshot != null) {
            generate.of(new Snapshot(state.declarationId(), state.round(), snapshot));
        }
    }
}
