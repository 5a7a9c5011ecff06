package cn.zhicheng.identity.applicants;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;

/**
 * A citizen's ID number (公民身份号码, GB 11643): 18 characters. The same check digit is used by residence permits for
 * residents of Hong Kong, Macao and Taiwan (81 to 83) and by permanent residence cards of foreigners (9…).
 *
 * @param value 17 digits and a check character, upper case
 */
public record IdNumber(String value) {
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";
    // Only the province is tested: an old number keeps the county code of its time.
    private static final Set<String> PROVINCES = Set.of(
            "11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35", "36", "37", "41", "42", "43",
            "44", "45", "46", "50", "51", "52", "53", "54", "61", "62", "63", "64", "65", "71", "81", "82", "83");

    /** What a number that somebody gave turns out to be. */
    public sealed interface Reading {
        /** The number is right. */
        record Valid(IdNumber number) implements Reading {}

        /** It has another length or a character that no number has. */
        record WrongShape(int length) implements Reading {}

        /** No such day, or one in the future. */
        record WrongDate(String digits) implements Reading {}

        /** The first two digits are no province. */
        record WrongProvince(String digits) implements Reading {}

        /** The last character does not agree with the others. */
        record WrongCheck() implements Reading {}
    }

    /**
     * Reads a number; full width and a small x are put right first. Faults are told in the order shape, date, province,
     * check.
     */
    public static Reading read(String given, IdType type, LocalDate today) {
        var text = Normalizer.normalize(given, Normalizer.Form.NFKC).strip().toUpperCase(Locale.ROOT);
        if (!text.matches("[0-9]{17}[0-9X]")) {
            return new Reading.WrongShape(text.length());
        }
        var number = new IdNumber(text);
        if (!number.isBornBy(today)) {
            return new Reading.WrongDate(text.substring(6, 14));
        }
        if (!isIssuer(text.substring(0, 2), type)) {
            return new Reading.WrongProvince(text.substring(0, 2));
        }
        return number.checks() ? new Reading.Valid(number) : new Reading.WrongCheck();
    }

    /** The day of birth in it. */
    public LocalDate birthDate() {
        return LocalDate.of(
                Integer.parseInt(value.substring(6, 10)),
                Integer.parseInt(value.substring(10, 12)),
                Integer.parseInt(value.substring(12, 14)));
    }

    /** The gender in it, GB/T 2261.1: 1 男, 2 女. */
    public String gender() {
        return (value.charAt(16) - '0') % 2 == 1 ? "1" : "2";
    }

    /** Never the number: a log line is no place for it. */
    @Override
    public String toString() {
        return "IdNumber";
    }

    private boolean isBornBy(LocalDate today) {
        try {
            return !birthDate().isAfter(today);
        } catch (DateTimeException _) {
            return false;
        }
    }

    private static boolean isIssuer(String digits, IdType type) {
        return type == IdType.FOREIGN_PR ? digits.startsWith("9") : PROVINCES.contains(digits);
    }

    private boolean checks() {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (value.charAt(i) - '0');
        }
        return value.charAt(17) == CHECKS.charAt(sum % 11);
    }
}
