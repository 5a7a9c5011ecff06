package cn.zhicheng.kit.outbox;

/** The broker did not acknowledge an event; it stays pending. */
class PublishingFailedException extends RuntimeException {
    PublishingFailedException(String message, Throwable cause) {
        super(message, cause);
    }
}
