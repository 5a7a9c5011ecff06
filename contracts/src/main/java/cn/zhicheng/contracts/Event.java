package cn.zhicheng.contracts;

/**
 * Something that happened to one aggregate. Every event carries the full current public state of its aggregate, so a
 * consumer that missed one is made good by the next, and never a personal identifier (ID number, phone, a file's name).
 */
public sealed interface Event
        permits IdentityEvent,
                OrganizationEvent,
                BindingEvent,
                CommitteeEvent,
                PlanEvent,
                CalendarEvent,
                DeclarationEvent,
                AttachmentEvent,
                DocumentEvent {

    /** The aggregate's id: subject of the envelope and key of the Kafka record. */
    String aggregateId();
}
