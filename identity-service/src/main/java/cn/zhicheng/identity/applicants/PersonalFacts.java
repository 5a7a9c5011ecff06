package cn.zhicheng.identity.applicants;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is verified of a person.
 *
 * @param idType own code list: RESIDENT_ID, HKMT_RESIDENCE, FOREIGN_PR, PASSPORT
 * @param idNumber as printed; a passport's has no check
 * @param phone mobile number, 11 digits; the platform may not know it
 * @param gender GB/T 2261.1: 1 男, 2 女; unknown for a passport until an office has verified it
 * @param birthDate unknown for a passport until an office has verified it
 */
public record PersonalFacts(
        String name,
        String idType,
        String idNumber,
        @Nullable String phone,
        @Nullable String gender,
        @Nullable LocalDate birthDate) {

    /** The facts of a document that bears gender and day of birth in its number. */
    public static PersonalFacts of(String name, String idType, IdNumber number, @Nullable String phone) {
        return new PersonalFacts(name, idType, number.value(), phone, number.gender(), number.birthDate());
    }

    /** The number with its middle hidden; at least half of it. */
    public String maskedIdNumber() {
        return masked(idNumber, 3, 4);
    }

    /** 138****8000. */
    public @Nullable String maskedPhone() {
        return phone == null ? null : masked(phone, 3, 4);
    }

    private static String masked(String text, int front, int back) {
        int shownFront = Math.min(front, text.length() / 4);
        int shownBack = Math.min(back, text.length() / 4);
        return text.substring(0, shownFront)
                + "*".repeat(text.length() - shownFront - shownBack)
                + text.substring(text.length() - shownBack);
    }
}
