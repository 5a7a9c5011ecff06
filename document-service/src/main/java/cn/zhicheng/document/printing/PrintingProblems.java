package cn.zhicheng.document.printing;

import cn.zhicheng.kit.web.ProblemException;
import java.time.Duration;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;

/** A crowd before the printer is nobody's fault: come again in a moment. */
public final class PrintingProblems {
    private static final Duration A_MOMENT = Duration.ofSeconds(3);

    private PrintingProblems() {}

    /** @throws ProblemException 503 where no slot became free in time */
    public static <T> T unlessBusy(Supplier<T> work) {
        try {
            return work.get();
        } catch (RenderingSlots.Busy busy) {
            throw new ProblemException(HttpStatus.SERVICE_UNAVAILABLE, "printing-busy", busy).retryAfter(A_MOMENT);
        }
    }
}
