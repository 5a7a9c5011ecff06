package cn.zhicheng.declaration.people;

import cn.zhicheng.contracts.ApplicantProfileChanged;
import cn.zhicheng.contracts.ApplicantRegistered;
import cn.zhicheng.contracts.IdentityEvent;
import cn.zhicheng.contracts.StaffAppointed;
import cn.zhicheng.contracts.StaffDismissed;
import cn.zhicheng.contracts.Topics;
import cn.zhicheng.kit.event.EventReader;
import cn.zhicheng.kit.event.Received;
import io.cloudevents.CloudEvent;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Follows applicants: a changed profile makes the facts of their drafts stale. */
@Component
class IdentityEventsListener {
    private final EventReader events;
    private final PeopleRepository people;

    IdentityEventsListener(EventReader events, PeopleRepository people) {
        this.events = events;
        this.people = people;
    }

    @KafkaListener(topics = Topics.IDENTITY, groupId = "declaration-service.people")
    void on(CloudEvent envelope) {
        events.read(envelope, IdentityEvent.class).ifPresent(this::follow);
    }

    private void follow(Received<IdentityEvent> event) {
        switch (event.data()) {
            case ApplicantRegistered(var applicant) -> people.put(applicant, event.sequence());
            case ApplicantProfileChanged(var applicant) -> people.put(applicant, event.sequence());
            case StaffAppointed _, StaffDismissed _ -> {
                // Staff declare nothing.
            }
        }
    }
}
