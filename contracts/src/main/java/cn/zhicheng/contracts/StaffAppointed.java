package cn.zhicheng.contracts;

/** A person may act for an office from now on. */
public record StaffAppointed(StaffState state) implements IdentityEvent {
    @Override
    public String aggregateId() {
        return state.personId();
    }
}
