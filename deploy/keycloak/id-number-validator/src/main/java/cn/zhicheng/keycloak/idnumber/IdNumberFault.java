package cn.zhicheng.keycloak.idnumber;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** What is wrong with the 18 characters of a GB 11643 number; each has its sentence in the theme. */
enum IdNumberFault {
    LENGTH("error-cn-id-number-length"),
    DATE("error-cn-id-number-date"),
    CHECK("error-cn-id-number-check"),
    TAKEN("error-cn-id-number-taken");

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

    final String messageKey;

    IdNumberFault(String messageKey) {
        this.messageKey = messageKey;
    }

    /** Length, then a birth date that exists and is not after {@code today}, then the check digit. */
    static Optional<IdNumberFault> of(String number, LocalDate today) {
        if (!number.matches("\\d{17}[\\dX]")) {
            return Optional.of(LENGTH);
        }
        if (!isBirthDate(number.substring(6, 14), today)) {
            return Optional.of(DATE);
        }
        return checkDigit(number) == number.charAt(17) ? Optional.empty() : Optional.of(CHECK);
    }

    private static boolean isBirthDate(String digits, LocalDate today) {
        try {
            var date = LocalDate.of(
                    Integer.parseInt(digits.substring(0, 4)),
                    Integer.parseInt(digits.substring(4, 6)),
                    Integer.parseInt(digits.substring(6)));
            return !date.isAfter(today);
        } catch (DateTimeException _) {
            return false;
        }
    }

    private static char checkDigit(String number) {
        var sum = 0;
        for (var i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (number.charAt(i) - '0');
        }
        return "10X98765432".charAt(sum % 11);
    }
}
