package cn.zhicheng.declaration.ending;

import cn.zhicheng.contracts.PlanEvent;
import cn.zhicheng.contracts.PlanState;
import cn.zhicheng.contracts.Topics;
import cn.zhicheng.kit.event.EventReader;
import cn.zhicheng.kit.inbox.Inbox;
import io.cloudevents.CloudEvent;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Ends what belongs to a plan that is cancelled; the event counts as read when all of it has ended. */
@Component
class CancelledPlansListener {
    private final EventReader events;
    private final Inbox inbox;
    private final CancelDeclarations cancelDeclarations;

    CancelledPlansListener(EventReader events, Inbox inbox, CancelDeclarations cancelDeclarations) {
        this.events = events;
        this.inbox = inbox;
        this.cancelDeclarations = cancelDeclarations;
    }

    @KafkaListener(topics = Topics.PLAN, groupId = "declaration-service.cancelled-plans")
    void on(CloudEvent envelope) {
        events.read(envelope, PlanEvent.class)
                .filter(event -> event.data().state().status() == PlanState.Status.CANCELLED)
                .ifPresent(event -> inbox.converge(
                        "declaration-service.cancelled-plans",
                        event.subject(),
                        event.sequence(),
                        () -> cancelDeclarations.ofPlan(event.subject())));
    }
}
