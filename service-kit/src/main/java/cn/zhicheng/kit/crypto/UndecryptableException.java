package cn.zhicheng.kit.crypto;

import org.jspecify.annotations.Nullable;

/** A stored field that does not decrypt: another place, another key, or changed bytes. */
public class UndecryptableException extends RuntimeException {
    public UndecryptableException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
