package cn.zhicheng.declaration.lifecycle;

/**
 * The form definition that a declaration follows.
 *
 * @param digest SHA-256 of the definition, which is kept by it
 */
public record FormReference(String edition, String digest) {}
