package cn.zhicheng.gateway.limit;

import cn.zhicheng.gateway.problem.ProblemException;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.http.HttpStatus;
import org.springframework.util.unit.DataSize;

/**
 * A request's body that ends with a refusal once it is longer than allowed, and that nobody reads any more after {@link #end}: the
 * thread that sends it on may outlive the request, whose stream the server then gives to the next one.
 */
public final class LimitedBody extends ServletInputStream {
    private static final String ATTRIBUTE = "zhicheng.body";

    private final ServletRequest request;
    private final DataSize limit;
    private final ReentrantLock reading = new ReentrantLock();
    private long count;
    private boolean ended;

    LimitedBody(ServletRequest request, DataSize limit) {
        this.request = request;
        this.limit = limit;
    }

    /** The body of {@code request}. */
    public static LimitedBody of(HttpServletRequest request) {
        return (LimitedBody) Objects.requireNonNull(request.getAttribute(ATTRIBUTE));
    }

    void putOn(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    static ProblemException tooLarge(DataSize limit) {
        return new ProblemException(HttpStatus.CONTENT_TOO_LARGE, "too-large").args(limit.toMegabytes() + " MB");
    }

    /** From here on nobody reads; waits for a read that is under way. */
    public void end() {
        reading.lock();
        try {
            ended = true;
        } finally {
            reading.unlock();
        }
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) == -1 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        reading.lock();
        try {
            if (ended) throw new IOException("the request is over");
            var read = readSome(buffer, offset, length);
            if (read > 0) count += read;
            if (count > limit.toBytes()) throw tooLarge(limit);
            return read;
        } finally {
            reading.unlock();
        }
    }

    /** Only now: the server reads a form's parameters as long as nobody asked for its stream. */
    private ServletInputStream body() {
        try {
            return request.getInputStream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int readSome(byte[] buffer, int offset, int length) {
        try {
            return body().read(buffer, offset, length);
        } catch (IOException brokenOff) {
            throw new ProblemException(HttpStatus.BAD_REQUEST, "bad-request").because(brokenOff);
        }
    }

    @Override
    public boolean isFinished() {
        return body().isFinished();
    }

    @Override
    public boolean isReady() {
        return body().isReady();
    }

    @Override
    public void setReadListener(ReadListener listener) {
        body().setReadListener(listener);
    }
}
