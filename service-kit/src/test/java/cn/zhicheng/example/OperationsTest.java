package cn.zhicheng.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.zhicheng.example.ExampleApplication.SlowRequests;
import cn.zhicheng.kit.test.LocalComponents;
import cn.zhicheng.kit.test.TestToken;
import cn.zhicheng.kit.test.TestTokens;
import cn.zhicheng.local.Component;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.json.JsonMapper;

@LocalComponents({Component.STORE, Component.KAFKA})
@ExtendWith(OutputCaptureExtension.class)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class OperationsTest {
    private static final TestToken ZHANG = TestTokens.applicant("hubei-gov.zhang");
    private static final TestToken ADMIN = TestTokens.staff("staff.province.admin", "管理员", "420000", "platform-admin");

    @LocalServerPort
    int port;

    @LocalManagementPort
    int management;

    @Test
    void readinessDependsOnTheStoreAndOnHavingReachedTheBroker() throws Exception {
        // A start waits for the broker, but not for ever: on a slow machine it is reached a moment later.
        var readiness = await().atMost(Duration.ofSeconds(60))
                .until(() -> get(management, "/actuator/health/readiness", null), answer -> answer.statusCode() == 200);
        assertThat(new JsonMapper().readTree(readiness.body()).get("components").propertyNames())
                .containsExactlyInAnyOrder("readinessState", "mongo", "kafkaReached");
    }

    @Test
    void livenessDependsOnNothingElse() throws Exception {
        var liveness = get(management, "/actuator/health/liveness", null);
        assertThat(liveness.statusCode()).isEqualTo(200);
        assertThat(new JsonMapper().readTree(liveness.body()).get("components").propertyNames())
                .containsExactly("livenessState");
    }

    @Test
    void metricsAreThereForPrometheus() throws Exception {
        assertThat(get(management, "/actuator/prometheus", null).body())
                .contains("zhicheng_outbox_waiting", "jvm_memory_used_bytes");
    }

    @Test
    void otherManagementNeedsAnAdministrator() throws Exception {
        var path = "/actuator/deadletters/zhicheng.committee.v1";
        assertThat(get(management, path, null).statusCode()).isEqualTo(401);
        assertThat(get(management, path, ZHANG).statusCode()).isEqualTo(403);
        assertThat(get(management, path, ADMIN).statusCode()).isEqualTo(200);
        assertThat(get(management, "/actuator/deadletters/other", ADMIN).statusCode())
                .isEqualTo(404);
    }

    @Test
    void managementIsNotOnThePortOfTheService() throws Exception {
        assertThat(get(port, "/actuator/health", ZHANG).statusCode()).isEqualTo(404);
    }

    @Test
    void requestsRunOnVirtualThreads() throws Exception {
        assertThat(get(port, "/api/examples/slow", ZHANG).body()).contains("\"virtual\"");
    }

    @Test
    void aLogEntryIsJsonWithTheTraceOfItsRequest(CapturedOutput output) throws Exception {
        var trace = "0af7651916cd43dd8448eb211c80319c";
        var request = request(port, "/api/examples/problems/defect", ZHANG)
                .header("traceparent", "00-" + trace + "-b7ad6b7169203331-01")
                .build();
        var answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(answer.body()).contains("\"traceId\":\"" + trace + "\"");
        var entry = output.getOut()
                .lines()
                .filter(line -> line.contains("/api/examples/problems/defect failed"))
                .findFirst()
                .orElseThrow();
        var json = new JsonMapper().readTree(entry);
        assertThat(json.get("traceId").asString()).isEqualTo(trace);
        assertThat(json.at("/service/name").asString()).isEqualTo("example-service");
        assertThat(json.at("/log/level").asString()).isEqualTo("ERROR");
    }

    @Test
    void aRequestThatIsUnderWayIsAnsweredBeforeTheServiceStops() throws Exception {
        var service = another(Map.of());
        int other = port(service);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answer = threads.submit(() -> get(other, "/api/examples/slow", ZHANG));
            assertThat(service.getBean(SlowRequests.class).begun.await(60, TimeUnit.SECONDS))
                    .isTrue();
            service.close();
            assertThat(answer.get().statusCode()).isEqualTo(200);
        }
    }

    @Test
    void aStoreThatIsAwayIsSaidAndTheProcessLives() throws Exception {
        try (var service = another(Map.of("spring.mongodb.uri", "mongodb://127.0.0.1:9"))) {
            var answer = get(port(service), "/api/examples/stored/1", ZHANG);
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.body()).contains("\"code\":\"service-unavailable\"");
            int management = service.getEnvironment().getRequiredProperty("local.management.port", Integer.class);
            assertThat(get(management, "/actuator/health/readiness", null).statusCode())
                    .isEqualTo(503);
            assertThat(get(management, "/actuator/health/liveness", null).statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void keysThatCannotBeFetchedAreNotTheCallersFault() throws Exception {
        var away = "http://127.0.0.1:9/certs";
        try (var service = another(Map.of("spring.security.oauth2.resourceserver.jwt.jwk-set-uri", away))) {
            var answer = get(port(service), "/api/examples/me", ZHANG);
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.body()).contains("\"code\":\"service-unavailable\"");
        }
    }

    private static ConfigurableApplicationContext another(Map<String, Object> settings) {
        var arguments = Stream.concat(
                        Stream.of("--server.port=0", "--management.server.port=0"),
                        settings.entrySet().stream().map(setting -> "--" + setting.getKey() + "=" + setting.getValue()))
                .toArray(String[]::new);
        return new SpringApplication(ExampleApplication.class).run(arguments);
    }

    private static int port(ConfigurableApplicationContext service) {
        return service.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    private static HttpResponse<String> get(int port, String path, @Nullable TestToken token) throws Exception {
        try (var http = HttpClient.newHttpClient()) {
            return http.send(request(port, path, token).build(), HttpResponse.BodyHandlers.ofString());
        }
    }

    private static HttpRequest.Builder request(int port, String path, @Nullable TestToken token) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        if (token != null) request.header("Authorization", "Bearer " + token.signed());
        return request;
    }
}
