package cn.zhicheng.contracts;

/** What happened to an employer, a department or a title office. */
public sealed interface OrganizationEvent extends Event permits OrganizationRegistered, OrganizationChanged {

    /** The aggregate as it is after the event. */
    OrganizationState state();

    @Override
    default String aggregateId() {
        return state().organizationId();
    }
}
