package cn.zhicheng.signin;

/** The pages did not lead to a signed-in person; the page where it stopped tells why. */
public final class SignInFailedException extends RuntimeException {
    private final transient HttpPage page;

    public SignInFailedException(String what, HttpPage page) {
        super(what + ": " + page);
        this.page = page;
    }

    public HttpPage page() {
        return page;
    }
}
