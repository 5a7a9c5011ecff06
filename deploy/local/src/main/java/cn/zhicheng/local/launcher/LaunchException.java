package cn.zhicheng.local.launcher;

/** The system cannot be started. The message is one sentence for the person at the console: what is wrong, what to do. */
public final class LaunchException extends RuntimeException {

    LaunchException(String message) {
        super(message);
    }

    LaunchException(String message, Throwable cause) {
        super(message, cause);
    }
}
