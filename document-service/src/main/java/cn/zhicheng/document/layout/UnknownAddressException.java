package cn.zhicheng.document.layout;

/** A template places what the form definition does not have. */
public final class UnknownAddressException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public UnknownAddressException(String message) {
        super(message);
    }
}
