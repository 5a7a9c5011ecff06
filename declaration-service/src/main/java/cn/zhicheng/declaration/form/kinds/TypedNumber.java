package cn.zhicheng.declaration.form.kinds;

import java.math.BigDecimal;

/** Numbers as they arrive: a JSON number, or what was typed where a number is wanted. */
final class TypedNumber {
    private static final int DIGITS = 15;

    private TypedNumber() {}

    /** A number stays one; what is none is kept as it was typed. */
    static Draft keep(String typed) {
        var text = TypedText.halfWidth(TypedText.line(typed));
        if (text.matches("-?\\d{1,15}(\\.\\d{1,10})?")) {
            return keep(new BigDecimal(text));
        }
        return TypedText.keep(text, TypedText.SHORT / TypedText.KEPT);
    }

    /** Whole numbers as Integer, others as Double; a number that no page can show is refused. */
    static Draft keep(Number number) {
        if (number instanceof Double d && !Double.isFinite(d)) {
            return Draft.refused("draft.type");
        }
        var exact = new BigDecimal(number.toString()).stripTrailingZeros();
        if (exact.precision() - exact.scale() > DIGITS || exact.precision() > DIGITS) {
            return Draft.refused("draft.tooLong", DIGITS);
        }
        if (exact.scale() <= 0 && exact.abs().compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0) {
            return new Draft.Kept(exact.intValueExact());
        }
        return new Draft.Kept(exact.doubleValue());
    }

    static String text(Object value) {
        return value instanceof Number number
                ? new BigDecimal(number.toString()).stripTrailingZeros().toPlainString()
                : value.toString();
    }
}
