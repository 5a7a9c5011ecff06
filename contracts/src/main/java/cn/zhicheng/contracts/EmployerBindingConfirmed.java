package cn.zhicheng.contracts;

/** From now on this employer recommends the applicant. */
public record EmployerBindingConfirmed(BindingState state) implements BindingEvent {}
