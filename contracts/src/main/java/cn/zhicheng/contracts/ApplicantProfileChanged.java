package cn.zhicheng.contracts;

/** Name, document or phone changed; whoever keeps a copy fetches it again. */
public record ApplicantProfileChanged(ApplicantState state) implements IdentityEvent {
    @Override
    public String aggregateId() {
        return state.personId();
    }
}
