package cn.zhicheng.gateway.reception;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.springframework.web.servlet.function.ServerRequest;

/** When a submit was first received, signed. */
public record Received(Instant at, String signature) {
    private static final String ATTRIBUTE = "zhicheng.received";

    /** What the request's reception was; empty when it is no submit. */
    public static Optional<Received> of(ServerRequest request) {
        return request.attribute(ATTRIBUTE).map(Received.class::cast);
    }

    void putOn(ServerRequest request) {
        request.attributes().put(ATTRIBUTE, this);
    }

    /** As headers for declaration-service. */
    public Map<String, String> headers() {
        return Map.of("X-Zhicheng-Received-At", at.toString(), "X-Zhicheng-Received-Signature", signature);
    }
}
