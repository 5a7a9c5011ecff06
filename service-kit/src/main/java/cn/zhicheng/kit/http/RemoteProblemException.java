package cn.zhicheng.kit.http;

import cn.zhicheng.kit.web.Problem;
import org.jspecify.annotations.Nullable;

/** Another service refused a call (4xx), with its problem details where it sent any. Nobody's fault but the call's. */
public class RemoteProblemException extends RuntimeException {
    private final String service;
    private final int status;
    private final transient @Nullable Problem problem;

    public RemoteProblemException(String service, int status, @Nullable Problem problem) {
        super(service + " answered " + status + (problem == null ? "" : " " + problem.code()));
        this.service = service;
        this.status = status;
        this.problem = problem;
    }

    public String service() {
        return service;
    }

    public int status() {
        return status;
    }

    /** The problem's code; {@code bad-request} if the other side sent none. */
    public String code() {
        return problem == null ? "bad-request" : problem.code();
    }

    public @Nullable Problem problem() {
        return problem;
    }

    public boolean isNotFound() {
        return status == 404;
    }
}
