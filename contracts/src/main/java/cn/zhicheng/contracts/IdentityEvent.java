package cn.zhicheng.contracts;

/** What happened to a person who signs in: applicants and staff. */
public sealed interface IdentityEvent extends Event
        permits ApplicantRegistered, ApplicantProfileChanged, StaffAppointed, StaffDismissed {}
