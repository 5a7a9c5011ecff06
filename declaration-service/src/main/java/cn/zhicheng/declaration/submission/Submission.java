package cn.zhicheng.declaration.submission;

import java.time.Instant;

/**
 * What the page sends with 提交.
 *
 * @param key random per intention to submit, kept in its retries
 * @param contentVersion of what the person saw; {@code manifestDigest} of the proofs that the person saw
 * @param receivedAt when the gateway received it first
 */
record Submission(String key, long contentVersion, String manifestDigest, Instant receivedAt) {}
