package cn.zhicheng.gateway.reception;

import cn.zhicheng.gateway.caller.Caller;
import cn.zhicheng.gateway.problem.ProblemException;
import java.util.regex.Pattern;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.HandlerFilterFunction;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Recognises a submit among the requests for declaration-service and has it received. */
@Component
public class ReceptionFilter implements HandlerFilterFunction<ServerResponse, ServerResponse> {
    private static final Pattern SUBMISSION = Pattern.compile("/api/declarations/([0-9A-Za-z_-]{1,64})/submission/?");
    // None of these holds the separator of the key and of the signed text.
    private static final Pattern KEY = Pattern.compile("[0-9A-Za-z_.:-]{1,100}");
    private static final Pattern VERSION = Pattern.compile("\"?([0-9]{1,18})\"?");
    private static final Pattern DIGEST = Pattern.compile("\"?([0-9a-f]{64})\"?");

    private final ReceiveSubmit receiveSubmit;

    ReceptionFilter(ReceiveSubmit receiveSubmit) {
        this.receiveSubmit = receiveSubmit;
    }

    @Override
    public ServerResponse filter(ServerRequest request, HandlerFunction<ServerResponse> next) throws Exception {
        var path = SUBMISSION.matcher(request.path());
        if (request.method() == HttpMethod.POST && path.matches())
            receiveSubmit.receive(submit(request, path.group(1))).putOn(request);
        return next.handle(request);
    }

    private static Submit submit(ServerRequest request, String declarationId) {
        var person = Caller.current()
                .map(Caller::personId)
                .orElseThrow(() -> new ProblemException(HttpStatus.UNAUTHORIZED, "unauthenticated"));
        return new Submit(
                person,
                declarationId,
                header(request, "Idempotency-Key", KEY),
                header(request, "If-Match", VERSION),
                header(request, "Manifest-Digest", DIGEST));
    }

    private static String header(ServerRequest request, String name, Pattern form) {
        var value = request.headers().firstHeader(name);
        var matcher = form.matcher(value == null ? "" : value);
        if (!matcher.matches()) throw new ProblemException(HttpStatus.BAD_REQUEST, "submission-headers").args(name);
        return matcher.group(matcher.groupCount());
    }
}
