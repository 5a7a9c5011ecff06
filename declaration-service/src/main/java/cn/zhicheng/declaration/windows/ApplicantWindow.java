package cn.zhicheng.declaration.windows;

import java.time.Instant;

/**
 * One applicant's own end of a plan's window.
 *
 * @param until first instant at which it is too late; an earlier end than the plan's own changes nothing
 * @param by the clerk who allowed it
 */
public record ApplicantWindow(String planId, String personId, Instant until, String reason, String by, Instant at) {}
