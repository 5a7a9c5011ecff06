package cn.zhicheng.declaration.form.numbers;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Number of a Chinese patent or of its application: year, a digit for the type, a serial, a check digit.
 *
 * @param granted it begins with ZL
 * @param type what the type digit says
 * @param checked whether the check digit fits
 */
public record PatentNumber(boolean granted, Type type, boolean checked) {
    private static final Pattern SHAPE = Pattern.compile("(ZL)?((?:19|20)\\d{2}\\d{8}|\\d{8})\\.?([\\dX])");
    private static final int OLD_LENGTH = 8;

    /** What a number's type digit says. */
    public enum Type {
        INVENTION("发明"),
        UTILITY("实用新型"),
        DESIGN("外观设计");

        private final String label;

        Type(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** Reads a number in the form of today (ZL202220012345.9) or until 2003 (ZL97101765.4). */
    public static Optional<PatentNumber> parse(String written) {
        var match = SHAPE.matcher(Written.plain(written));
        if (!match.matches()) {
            return Optional.empty();
        }
        var digits = match.group(2);
        boolean old = digits.length() == OLD_LENGTH;
        var check = match.group(3).charAt(0);
        return type(digits.charAt(old ? 2 : 4))
                .map(type -> new PatentNumber(match.group(1) != null, type, check == check(digits, old)));
    }

    private static char check(String digits, boolean old) {
        int remainder = (old
                        ? Written.sum(digits, 2, 3, 4, 5, 6, 7, 8, 9)
                        : Written.sum(digits, 2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5))
                % 11;
        return remainder == 10 ? 'X' : (char) ('0' + remainder);
    }

    private static Optional<Type> type(char digit) {
        return switch (digit) {
            case '1', '8' -> Optional.of(Type.INVENTION);
            case '2', '9' -> Optional.of(Type.UTILITY);
            case '3' -> Optional.of(Type.DESIGN);
            default -> Optional.empty();
        };
    }
}
