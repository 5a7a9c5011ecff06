package cn.zhicheng.kit.security;

/** GB/T 2260 codes as a tree: 420000 contains 421000 contains 421002. */
public final class Regions {
    private Regions() {}

    /** Whether the first region is the second or lies in it. */
    public static boolean within(String inner, String outer) {
        return inner.startsWith(significant(outer));
    }

    private static String significant(String code) {
        var prefix = code;
        while (prefix.length() > 2 && prefix.endsWith("00")) prefix = prefix.substring(0, prefix.length() - 2);
        return prefix;
    }
}
