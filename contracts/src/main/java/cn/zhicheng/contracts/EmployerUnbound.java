package cn.zhicheng.contracts;

/** No employer recommends the applicant any more. */
public record EmployerUnbound(BindingState state) implements BindingEvent {}
