package cn.zhicheng.gateway.signin;

import org.jspecify.annotations.Nullable;

/** Where to go after signing in: a page of this site, never another site. */
record LocalPath(String value) {
    private static final LocalPath START = new LocalPath("/");
    private static final int LONGEST = 500;

    /** The path that {@code asked} names; the start page when it names anything else. */
    static LocalPath of(@Nullable String asked) {
        return asked != null && isPageOfOurs(asked) ? new LocalPath(asked) : START;
    }

    private static boolean isPageOfOurs(String asked) {
        // "//host" and "/\host" are other sites to a browser; a line break would be a header of its own.
        return asked.length() <= LONGEST
                && asked.startsWith("/")
                && !asked.startsWith("//")
                && asked.chars().allMatch(c -> c > ' ' && c < 0x7F && c != '\\')
                && !asked.matches("/(login|logout|auth|api)([/?#].*)?");
    }
}
