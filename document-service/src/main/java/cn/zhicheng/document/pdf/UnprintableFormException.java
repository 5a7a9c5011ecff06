package cn.zhicheng.document.pdf;

/**
 * A form can't be made, now or ever: the content or a template is at fault. What the libraries said is only beside it,
 * since an I/O error among the causes would look like something that passes.
 */
public final class UnprintableFormException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnprintableFormException(String message, Exception said) {
        super(message + ": " + said.getMessage());
        addSuppressed(said);
    }
}
