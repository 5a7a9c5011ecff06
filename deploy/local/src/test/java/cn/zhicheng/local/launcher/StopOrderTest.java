package cn.zhicheng.local.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class StopOrderTest {

    @Test
    void endsWithTheStoreAndBeginsWithWhoServesPeople() {
        var parts = List.of("store", "gateway-service-2", "keycloak", "identity-service", "kafka", "gateway-service");

        assertThat(StopOrder.of(parts))
                .containsExactly(
                        List.of("gateway-service", "gateway-service-2"),
                        List.of("identity-service"),
                        List.of("kafka", "keycloak"),
                        List.of("store"));
    }
}
