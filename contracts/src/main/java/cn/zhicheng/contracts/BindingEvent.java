package cn.zhicheng.contracts;

/** What happened to the binding of an applicant to the employer that recommends them. */
public sealed interface BindingEvent extends Event permits EmployerBindingConfirmed, EmployerUnbound {

    /** The aggregate as it is after the event. */
    BindingState state();

    @Override
    default String aggregateId() {
        return state().applicantId();
    }
}
