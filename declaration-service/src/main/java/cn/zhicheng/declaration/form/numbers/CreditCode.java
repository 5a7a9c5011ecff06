package cn.zhicheng.declaration.form.numbers;

import java.util.Optional;

/** Unified social credit code of an organization (GB 32100): 18 characters, the last is a check. */
public final class CreditCode {
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};
    private static final int[] INNER_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};
    private static final int INNER_START = 8;

    private CreditCode() {}

    /** What a check of a code says. */
    public enum Verdict {
        RIGHT,
        /** The organization code inside (GB 11714) does not fit; older registers hold such ones. */
        INNER_WRONG,
        CHECK_WRONG,
        /** A letter that no code has: I, O, S, V, Z. */
        LETTER,
        LENGTH
    }

    /** Checks a code; full width, spaces and small letters do not matter. */
    public static Verdict check(String written) {
        var code = Written.plain(written);
        if (code.length() != WEIGHTS.length + 1) {
            return Verdict.LENGTH;
        }
        if (code.chars().anyMatch(c -> ALPHABET.indexOf(c) < 0)) {
            return Verdict.LETTER;
        }
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += ALPHABET.indexOf(code.charAt(i)) * WEIGHTS[i];
        }
        if (ALPHABET.charAt((31 - sum % 31) % 31) != code.charAt(WEIGHTS.length)) {
            return Verdict.CHECK_WRONG;
        }
        return innerFits(code.substring(INNER_START, WEIGHTS.length)) ? Verdict.RIGHT : Verdict.INNER_WRONG;
    }

    /** The kind of employer (code list EmployerKind) that the first two digits tell; empty where they tell several. */
    public static Optional<String> employerKind(String written) {
        var code = Written.plain(written);
        return switch (code.substring(0, Math.min(2, code.length()))) {
            case "11" -> Optional.of("10");
            case "12" -> Optional.of("20");
            case "31", "51", "52", "53" -> Optional.of("40");
            case "92" -> Optional.of("50");
            default -> Optional.empty();
        };
    }

    private static boolean innerFits(String inner) {
        int sum = 0;
        for (int i = 0; i < INNER_WEIGHTS.length; i++) {
            // GB 11714 counts letters on from nine: A is 10.
            sum += Character.digit(inner.charAt(i), 36) * INNER_WEIGHTS[i];
        }
        int check = 11 - sum % 11;
        var expected = check == 10 ? 'X' : check == 11 ? '0' : (char) ('0' + check);
        return inner.charAt(INNER_WEIGHTS.length) == expected;
    }
}
