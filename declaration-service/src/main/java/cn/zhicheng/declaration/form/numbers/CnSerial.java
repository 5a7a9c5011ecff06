package cn.zhicheng.declaration.form.numbers;

/** National number of a serial (国内统一刊号): CN42-1157/TQ. It has no check digit. */
public final class CnSerial {
    private CnSerial() {}

    /** Whether it has the shape of one. */
    public static boolean isRight(String written) {
        return Written.plain(written).matches("CN\\d{2}-\\d{4}(/[A-Z]{1,3}\\d{0,3})?");
    }
}
