package cn.zhicheng.declaration.pledge;

/**
 * 个人诚信承诺书 in one version.
 *
 * @param digest SHA-256, 64 hex digits, of title and text as they are kept
 */
public record PledgeText(String version, String title, String text, String digest) {}
