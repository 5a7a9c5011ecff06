package cn.zhicheng.orgbinding.organizations;

import java.util.Locale;

/**
 * A unified social credit code (统一社会信用代码, GB 32100-2015): 18 characters, the last one a check character.
 *
 * @param value as it is printed, upper case
 */
record CreditCode(String value) {
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final String ALPHABET_OF_GB_11714 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final int[] WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};
    private static final int[] INNER_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};

    /** What a code that was typed turns out to be. */
    sealed interface Reading {
        /** The code is right. {@code innerRight}: so is the organization code of GB 11714 within it. */
        record Valid(CreditCode code, boolean innerRight) implements Reading {}

        /** It has another length; {@code length} characters. */
        record WrongLength(int length) implements Reading {}

        /** It has a character that no code has, such as the letter O. */
        record WrongCharacter(char character) implements Reading {}

        /** The last character does not agree with the others. */
        record WrongCheck() implements Reading {}
    }

    /** Reads what a person typed: full width, lower case and spaces are put right first. */
    static Reading read(String typed) {
        var text = OrganizationName.narrow(typed).replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        if (text.length() != 18) {
            return new Reading.WrongLength(text.length());
        }
        for (var character : text.toCharArray()) {
            if (ALPHABET.indexOf(character) < 0) {
                return new Reading.WrongCharacter(character);
            }
        }
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * ALPHABET.indexOf(text.charAt(i));
        }
        var check = ALPHABET.charAt((31 - sum % 31) % 31);
        return text.charAt(17) == check
                ? new Reading.Valid(new CreditCode(text), innerIsRight(text))
                : new Reading.WrongCheck();
    }

    private static boolean innerIsRight(String text) {
        int sum = 0;
        for (int i = 0; i < INNER_WEIGHTS.length; i++) {
            sum += INNER_WEIGHTS[i] * ALPHABET_OF_GB_11714.indexOf(text.charAt(8 + i));
        }
        int check = 11 - sum % 11;
        var expected = check == 10 ? 'X' : check == 11 ? '0' : (char) ('0' + check);
        return text.charAt(16) == expected;
    }
}
