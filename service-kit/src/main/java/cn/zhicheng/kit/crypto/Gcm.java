package cn.zhicheng.kit.crypto;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/** AES-256-GCM: a random 12-byte nonce, then ciphertext and tag. */
final class Gcm {
    private static final int NONCE = 12;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Gcm() {}

    static byte[] encrypt(SecretKey key, byte[] plain, byte[] associated) {
        try {
            var nonce = new byte[NONCE];
            RANDOM.nextBytes(nonce);
            var cipher = cipher(Cipher.ENCRYPT_MODE, key, nonce, associated);
            var out = Arrays.copyOf(nonce, NONCE + cipher.getOutputSize(plain.length));
            cipher.doFinal(plain, 0, plain.length, out, NONCE);
            return out;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has AES-GCM", e);
        }
    }

    /** @throws UndecryptableException if key, place or content is not the one that was encrypted */
    static byte[] decrypt(SecretKey key, byte[] encrypted, byte[] associated) {
        try {
            var cipher = cipher(Cipher.DECRYPT_MODE, key, Arrays.copyOf(encrypted, NONCE), associated);
            return cipher.doFinal(encrypted, NONCE, encrypted.length - NONCE);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new UndecryptableException("the field cannot be decrypted here", e);
        }
    }

    private static Cipher cipher(int mode, SecretKey key, byte[] nonce, byte[] associated)
            throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(128, nonce));
        cipher.updateAAD(associated);
        return cipher;
    }
}
