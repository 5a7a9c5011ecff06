package cn.zhicheng.attachment.plans;

import cn.zhicheng.contracts.PlanEvent;
import cn.zhicheng.contracts.Topics;
import cn.zhicheng.kit.event.EventReader;
import io.cloudevents.CloudEvent;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Follows plans. */
@Component
class PlanEventsListener {
    private final EventReader events;
    private final PlanRulesRepository plans;

    PlanEventsListener(EventReader events, PlanRulesRepository plans) {
        this.events = events;
        this.plans = plans;
    }

    @KafkaListener(topics = Topics.PLAN, groupId = "attachment-service.plans")
    void on(CloudEvent envelope) {
        events.read(envelope, PlanEvent.class)
                .ifPresent(event -> plans.put(event.data().state(), event.sequence()));
    }
}
