package cn.zhicheng.declaration.form.numbers;

/** A mobile telephone number of the mainland: eleven digits, 13 to 19. */
public final class MobileNumber {
    private MobileNumber() {}

    /** The digits alone: without +86, spaces and hyphens, in half width. */
    public static String digits(String written) {
        return Written.digits(written).replaceFirst("^(\\+|00)86", "");
    }

    public static boolean isRight(String written) {
        return digits(written).matches("1[3-9]\\d{9}");
    }
}
