package cn.zhicheng.orgbinding.organizations;

import java.text.Normalizer;
import java.util.Locale;

/**
 * An organization's official name, and the form in which two spellings of it are the same.
 *
 * @param official as it was registered, to the letter
 */
record OrganizationName(String official) {

    OrganizationName {
        if (official.isBlank()) {
            throw new IllegalArgumentException("an organization has a name");
        }
    }

    /**
     * The name without what people cannot be expected to copy to the letter: width, kind of brackets, spaces and
     * punctuation, upper and lower case.
     */
    String normalized() {
        return narrow(official).toLowerCase(Locale.ROOT).replaceAll("[\\p{P}\\p{S}\\p{Z}\\s]", "");
    }

    /** Full-width letters, digits and signs made half width (NFKC). */
    static String narrow(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }
}
