package cn.zhicheng.kit.crypto;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * Encrypts single fields in place. Stored: {@code e1.<data key id>.<base64url of nonce, ciphertext, tag>}: the key id
 * is part of it, so keys rotate while old values stay readable.
 */
public final class FieldCipher {
    private static final String FORMAT = "e1";
    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();

    private final DataKeys keys;

    FieldCipher(DataKeys keys) {
        this.keys = keys;
    }

    /** Encrypts a value for one place. */
    public String encrypt(FieldContext context, String value) {
        var key = keys.active();
        var encrypted = Gcm.encrypt(key.key(), value.getBytes(StandardCharsets.UTF_8), context.associated());
        return FORMAT + "." + key.id() + "." + ENCODER.encodeToString(encrypted);
    }

    /**
     * Decrypts what {@link #encrypt} gave for the same place.
     *
     * @throws UndecryptableException if it is of another place, was changed, or its key is not here
     */
    public String decrypt(FieldContext context, String stored) {
        var parts = parts(stored);
        try {
            var encrypted = Base64.getUrlDecoder().decode(parts[2]);
            return new String(
                    Gcm.decrypt(keys.byId(parts[1]), encrypted, context.associated()), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new UndecryptableException("not an encrypted field", e);
        }
    }

    /** Whether a background job should encrypt the value anew, because a newer key is active. */
    public boolean outdated(String stored) {
        return !parts(stored)[1].equals(keys.active().id());
    }

    /** Starts a new data key for everything that is encrypted from now on; returns its id. */
    public String rotate() {
        return keys.rotate();
    }

    /** Wraps all data keys with the first master key of the environment. */
    public void rewrap() {
        keys.rewrap();
    }

    private static String[] parts(String stored) {
        var parts = stored.split("\\.", 3);
        if (parts.length != 3 || !parts[0].equals(FORMAT))
            throw new UndecryptableException("not an encrypted field", null);
        return parts;
    }
}
