package cn.zhicheng.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.Test;

class ServiceTableTest {
    @Test
    void theDeepestBeginningIsAskedFirstHoweverTheTableIsWritten() {
        var services = new LinkedHashMap<String, ServiceTable.Service>();
        services.put("declaration", service("declarations", "office"));
        services.put("identity", service("me"));
        services.put("committee-plan", service("plans", "office/specialty-requests"));
        assertThat(new ServiceTable(Duration.ofSeconds(2), services).names())
                .containsExactly("committee-plan", "declaration", "identity");
    }

    private static ServiceTable.Service service(String... paths) {
        return new ServiceTable.Service(
                URI.create("http://127.0.0.1:1"), List.of(paths), List.of(), Duration.ofSeconds(10), 200);
    }
}
