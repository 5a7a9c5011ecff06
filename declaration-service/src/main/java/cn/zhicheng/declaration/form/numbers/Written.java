package cn.zhicheng.declaration.form.numbers;

/** How people write numbers: in full width, with spaces and hyphens, in small letters. */
final class Written {
    private Written() {}

    /** Half width, capitals, no spaces. */
    static String plain(String text) {
        return text.codePoints()
                .map(c -> c >= 0xFF01 && c <= 0xFF5E ? c - 0xFEE0 : c)
                .filter(c -> !Character.isWhitespace(c) && c != 0x3000)
                .map(Character::toUpperCase)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** As {@link #plain}, and every kind of hyphen is gone. */
    static String digits(String text) {
        return plain(text).replaceAll("[-‐‑–—－]", "");
    }

    /** The sum of digits times weights. */
    static int sum(String digits, int... weights) {
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += (digits.charAt(i) - '0') * weights[i];
        }
        return sum;
    }
}
