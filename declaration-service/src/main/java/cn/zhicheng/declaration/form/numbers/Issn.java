package cn.zhicheng.declaration.form.numbers;

/** International number of a serial: eight digits, the last is a check and may be X. */
public final class Issn {
    private Issn() {}

    /** Whether it is one and its check digit fits; hyphen, spaces and a small x do not matter. */
    public static boolean isRight(String written) {
        var digits = Written.digits(written);
        if (!digits.matches("\\d{7}[\\dX]")) {
            return false;
        }
        int check = (11 - Written.sum(digits, 8, 7, 6, 5, 4, 3, 2) % 11) % 11;
        return digits.charAt(7) == (check == 10 ? 'X' : (char) ('0' + check));
    }
}
