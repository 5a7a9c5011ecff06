package cn.zhicheng.declaration.submission;

/**
 * 回执编号: 42 (the province), year, the committee's six digits, a serial of six, and a check digit.
 * It is the same in every round, and no key to any data.
 */
record ReceiptNumber(String value) {

    static ReceiptNumber of(int year, String committeeNumber, long serial) {
        var digits = "42%04d%s%06d".formatted(year, committeeNumber, serial);
        if (!digits.matches("\\d{18}")) {
            throw new IllegalArgumentException("no receipt number of " + digits);
        }
        return new ReceiptNumber(digits + check(digits));
    }

    /** Whether it could be one: 19 digits with a right check digit. */
    static boolean isWellFormed(String text) {
        return text.matches("\\d{19}") && check(text.substring(0, 18)) == text.charAt(18) - '0';
    }

    /** ISO 7064, MOD 11,10. */
    static int check(String digits) {
        var product = 10;
        for (var digit : digits.toCharArray()) {
            var sum = (product + digit - '0') % 10;
            product = (sum == 0 ? 10 : sum) * 2 % 11;
        }
        return (11 - product) % 10;
    }
}
