package cn.zhicheng.declaration.carryover;

import cn.zhicheng.declaration.lifecycle.DeclarationId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;

/**
 * What a person wants to copy.
 *
 * @param records addresses in the earlier declaration
 * @param sections addresses, the same in both
 * @param key chosen by the page, the same in its retries
 */
record Selection(DeclarationId from, List<String> records, List<String> sections, String key) {
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int ID_LENGTH = 10;

    Selection {
        records = List.copyOf(records);
        sections = List.copyOf(sections);
    }

    /** The id of a record's copy. A retry gives the same one, which is how it sees what was done. */
    String idOfCopy(String record) {
        var digest = sha256(from.value() + "|" + key + "|" + record);
        var id = new StringBuilder(ID_LENGTH);
        for (var i = 0; i < ID_LENGTH; i++) {
            id.append(ALPHABET.charAt(digest[i] & 31));
        }
        return id.toString();
    }

    /** The Save-Id of everything that is copied. */
    String saveId() {
        return "carry-" + idOfCopy("");
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
