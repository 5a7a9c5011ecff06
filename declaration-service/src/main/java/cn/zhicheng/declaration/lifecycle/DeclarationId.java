package cn.zhicheng.declaration.lifecycle;

/** Names one declaration for good: 20 characters, random. */
public record DeclarationId(String value) {}
