package cn.zhicheng.identity.applicants;

import java.text.Normalizer;
import java.util.Optional;

/** A mobile number of the mainland: 11 digits. */
public record PhoneNumber(String value) {

    /** Reads a number; +86, spaces, hyphens and full width are put right first. Empty if it is none. */
    public static Optional<PhoneNumber> read(String given) {
        var digits = Normalizer.normalize(given, Normalizer.Form.NFKC)
                .replaceAll("[\\s-]", "")
                .replaceFirst("^\\+86", "");
        return digits.matches("1[3-9][0-9]{9}") ? Optional.of(new PhoneNumber(digits)) : Optional.empty();
    }

    /** Never the number: a log line is no place for it. */
    @Override
    public String toString() {
        return "PhoneNumber";
    }
}
