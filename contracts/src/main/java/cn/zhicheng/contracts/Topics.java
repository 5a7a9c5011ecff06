package cn.zhicheng.contracts;

import java.util.List;

/** Kafka topics, one for each kind of aggregate; the key of a record is the aggregate's id. */
public final class Topics {
    public static final String IDENTITY = "zhicheng.identity.v1";
    public static final String ORGANIZATION = "zhicheng.organization.v1";
    public static final String BINDING = "zhicheng.binding.v1";
    public static final String COMMITTEE = "zhicheng.committee.v1";
    public static final String PLAN = "zhicheng.plan.v1";
    public static final String CALENDAR = "zhicheng.calendar.v1";
    public static final String DECLARATION = "zhicheng.declaration.v1";
    public static final String ATTACHMENT = "zhicheng.attachment.v1";
    public static final String DOCUMENT = "zhicheng.document.v1";

    private Topics() {}

    /** Every topic of this release. */
    public static List<String> all() {
        return List.of(IDENTITY, ORGANIZATION, BINDING, COMMITTEE, PLAN, CALENDAR, DECLARATION, ATTACHMENT, DOCUMENT);
    }

    /** Where an event is published. */
    public static String of(Event event) {
        return switch (event) {
            case IdentityEvent _ -> IDENTITY;
            case OrganizationEvent _ -> ORGANIZATION;
            case BindingEvent _ -> BINDING;
            case CommitteeEvent _ -> COMMITTEE;
            case PlanEvent _ -> PLAN;
            case CalendarEvent _ -> CALENDAR;
            case DeclarationEvent _ -> DECLARATION;
            case AttachmentEvent _ -> ATTACHMENT;
            case DocumentEvent _ -> DOCUMENT;
        };
    }
}
