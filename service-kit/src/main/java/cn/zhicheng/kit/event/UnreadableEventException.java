package cn.zhicheng.kit.event;

/** A message that no retry makes readable: it goes to the dead letters at once. */
public class UnreadableEventException extends RuntimeException {
    public UnreadableEventException(String message) {
        super(message);
    }

    public UnreadableEventException(String message, Throwable cause) {
        super(message, cause);
    }
}
