package cn.zhicheng.contracts;

/** A verified person signed in for the first time. */
public record ApplicantRegistered(ApplicantState state) implements IdentityEvent {
    @Override
    public String aggregateId() {
        return state.personId();
    }
}
