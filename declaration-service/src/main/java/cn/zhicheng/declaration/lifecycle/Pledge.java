package cn.zhicheng.declaration.lifecycle;

import java.time.Instant;

/**
 * 诚信承诺 as it was made.
 *
 * @param digest SHA-256 of the text that was agreed to
 */
public record Pledge(String version, String digest, Instant agreedAt) {}
