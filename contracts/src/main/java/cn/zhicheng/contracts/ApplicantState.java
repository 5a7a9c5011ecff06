package cn.zhicheng.contracts;

import java.time.Instant;

/**
 * An applicant's public state: that there is one, and how often the profile changed.
 *
 * @param personId {@code hubei-gov.<subject>}, stable for good
 * @param profileVersion rises by one with every change of name, document or phone
 */
public record ApplicantState(String personId, int profileVersion, Instant changedAt) {}
