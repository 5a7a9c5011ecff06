package cn.zhicheng.gateway.session;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InvalidClassException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Session attributes as bytes. Spring Security promises Java serialization for what it keeps in a session; nothing but its classes,
 * the JDK's and ours is ever read back, and what an older release wrote in a form no longer known counts as absent (sign in again).
 */
final class SessionCodec {
    private static final Logger log = LoggerFactory.getLogger(SessionCodec.class);
    private static final ObjectInputFilter KNOWN = ObjectInputFilter.Config.createFilter(
            "maxdepth=40;maxbytes=1000000;java.base/*;java.**;org.springframework.security.**;cn.zhicheng.gateway.**;!*");

    private SessionCodec() {}

    static byte[] encode(Object value) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "not for a session: " + value.getClass().getName(), e);
        }
        return bytes.toByteArray();
    }

    static @Nullable Object decode(byte[] bytes) {
        try (var in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
            in.setObjectInputFilter(KNOWN);
            return in.readObject();
        } catch (InvalidClassException | ClassNotFoundException e) {
            log.warn("a session attribute of another release is left out", e);
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
