package cn.zhicheng.declaration.plans;

import cn.zhicheng.contracts.CommitteeEvent;
import cn.zhicheng.contracts.PlanEvent;
import cn.zhicheng.contracts.Topics;
import cn.zhicheng.kit.event.EventReader;
import io.cloudevents.CloudEvent;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Follows plans and committees. */
@Component
class PlanEventsListener {
    private final EventReader events;
    private final PlansRepository plans;

    PlanEventsListener(EventReader events, PlansRepository plans) {
        this.events = events;
        this.plans = plans;
    }

    @KafkaListener(topics = Topics.PLAN, groupId = "declaration-service.plans")
    void onPlan(CloudEvent envelope) {
        events.read(envelope, PlanEvent.class)
                .ifPresent(event -> plans.put(event.data().state(), event.sequence()));
    }

    @KafkaListener(topics = Topics.COMMITTEE, groupId = "declaration-service.committees")
    void onCommittee(CloudEvent envelope) {
        events.read(envelope, CommitteeEvent.class)
                .ifPresent(event -> plans.put(event.data().state(), event.sequence()));
    }
}
