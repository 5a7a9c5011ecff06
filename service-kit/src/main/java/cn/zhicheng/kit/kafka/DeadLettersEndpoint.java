package cn.zhicheng.kit.kafka;

import cn.zhicheng.contracts.Topics;
import java.util.List;
import java.util.Map;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.Selector;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;
import org.springframework.boot.actuate.endpoint.web.WebEndpointResponse;

/** {@code GET /actuator/deadletters/<topic>} lists, {@code POST} sends back; on the management port, platform-admin. */
@Endpoint(id = "deadletters")
final class DeadLettersEndpoint {
    private static final int LISTED = 100;

    private final DeadLetterReplay replay;

    DeadLettersEndpoint(DeadLetterReplay replay) {
        this.replay = replay;
    }

    @ReadOperation
    WebEndpointResponse<List<DeadLetter>> list(@Selector String topic) {
        if (!Topics.all().contains(topic)) return new WebEndpointResponse<>(WebEndpointResponse.STATUS_NOT_FOUND);
        return new WebEndpointResponse<>(replay.waiting(topic, LISTED));
    }

    @WriteOperation
    WebEndpointResponse<Map<String, Integer>> replay(@Selector String topic) {
        if (!Topics.all().contains(topic)) return new WebEndpointResponse<>(WebEndpointResponse.STATUS_NOT_FOUND);
        return new WebEndpointResponse<>(Map.of("sentBack", replay.replay(topic)));
    }
}
