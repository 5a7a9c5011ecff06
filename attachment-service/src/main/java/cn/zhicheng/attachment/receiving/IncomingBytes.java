package cn.zhicheng.attachment.receiving;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A file as it comes in: hashed, counted, and ended when it is longer than allowed. */
final class IncomingBytes extends FilterInputStream {
    private final MessageDigest digest = sha256();
    private final long limit;
    private long count;
    private boolean broken;

    IncomingBytes(InputStream bytes, long limit) {
        super(bytes);
        this.limit = limit;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) == -1 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        if (isTooLong()) throw new IOException("longer than allowed");
        int read = readSome(buffer, offset, length);
        if (read <= 0) return read;
        count += read;
        if (isTooLong()) throw new IOException("longer than allowed");
        digest.update(buffer, offset, read);
        return read;
    }

    private int readSome(byte[] buffer, int offset, int length) throws IOException {
        try {
            return super.read(buffer, offset, length);
        } catch (IOException e) {
            broken = true;
            throw e;
        }
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    boolean isTooLong() {
        return count > limit;
    }

    /** Whether the sender broke it off. */
    boolean isBroken() {
        return broken;
    }

    long count() {
        return count;
    }

    /** 64 hex digits; once, at the end. */
    String digest() {
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
