package cn.zhicheng.identity.applicants;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is verified of a person.
 *
 * @param idNumber as printed; a passport's has no check
 * @param phone mobile number, 11 digits; the platform may not know it
 * @param gender GB/T 2261.1: 1 男, 2 女; of a passport only if the platform says it
 * @param birthDate of a passport only if the platform says it
 */
public record PersonalFacts(
        String name,
        IdType idType,
        String idNumber,
        @Nullable String phone,
        @Nullable String gender,
        @Nullable LocalDate birthDate) {

    /** The number with its middle hidden; at least half of it. */
    public String maskedIdNumber() {
        int front = Math.min(3, idNumber.length() / 4);
        int back = Math.min(4, idNumber.length() / 4);
        return idNumber.substring(0, front)
                + "*".repeat(idNumber.length() - front - back)
                + idNumber.substring(idNumber.length() - back);
    }

    /** 138****8000. */
    public @Nullable String maskedPhone() {
        return phone == null ? null : phone.substring(0, 3) + "****" + phone.substring(7);
    }

    /** Never the person: a log line is no place for it. */
    @Override
    public String toString() {
        return "PersonalFacts[" + idType + "]";
    }
}
