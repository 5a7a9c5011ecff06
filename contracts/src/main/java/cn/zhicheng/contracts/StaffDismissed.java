package cn.zhicheng.contracts;

/** A person may no longer act for an office. */
public record StaffDismissed(StaffState state) implements IdentityEvent {
    @Override
    public String aggregateId() {
        return state.personId();
    }
}
