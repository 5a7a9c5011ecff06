package cn.zhicheng.declaration.form.numbers;

/** Number of a book: thirteen digits, before 2007 ten; the last is a check. */
public final class Isbn {
    private Isbn() {}

    /** Whether it is one and its check digit fits; hyphens and spaces do not matter. */
    public static boolean isRight(String written) {
        var digits = Written.digits(written).replaceFirst("^ISBN[:]?", "");
        if (digits.matches("\\d{9}[\\dX]")) {
            int check = (11 - Written.sum(digits, 10, 9, 8, 7, 6, 5, 4, 3, 2) % 11) % 11;
            return digits.charAt(9) == (check == 10 ? 'X' : (char) ('0' + check));
        }
        return digits.matches("97[89]\\d{10}") && digits.charAt(12) - '0' == check13(digits);
    }

    /** A number of ten digits as it is written since 2007. */
    public static String thirteen(String ten) {
        var digits = "978" + Written.digits(ten).substring(0, 9);
        return digits + check13(digits);
    }

    private static int check13(String digits) {
        return (10 - Written.sum(digits, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3) % 10) % 10;
    }
}
