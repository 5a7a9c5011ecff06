package cn.zhicheng.declaration.lifecycle;

/** Names one person for good: {@code hubei-gov.<subject>}. */
public record PersonId(String value) {}
