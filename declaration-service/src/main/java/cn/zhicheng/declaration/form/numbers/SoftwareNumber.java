package cn.zhicheng.declaration.form.numbers;

/** Number of a registered software copyright: 2021SR1234567. */
public final class SoftwareNumber {
    private SoftwareNumber() {}

    /** Whether it has the shape of one. */
    public static boolean isRight(String written) {
        return Written.plain(written)
                .replaceFirst("^软著登字第", "")
                .replaceFirst("号$", "")
                .matches("\\d{4}SR\\d{5,7}");
    }
}
