package cn.zhicheng.kit.event;

/** An event that could never be published, so the command that made it has to fail: a defect of the service. */
public class UnpublishableEventException extends RuntimeException {
    public UnpublishableEventException(String message) {
        super(message);
    }
}
