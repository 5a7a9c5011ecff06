package cn.zhicheng.kit.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.zhicheng.kit.web.ProblemException;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.client.RestClient;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.PostExchange;
import tools.jackson.databind.json.JsonMapper;

class ServiceClientsTest {
    interface Neighbour {
        @GetExchange("/things/{id}")
        Thing thing(@PathVariable String id);

        @PostExchange("/things")
        Thing add();
    }

    record Thing(String name) {}

    private final List<String> calls = new CopyOnWriteArrayList<>();
    private final List<Answer> answers = new CopyOnWriteArrayList<>();
    private HttpServer server;
    private String url = "";
    private Duration patience = Duration.ofSeconds(20); // no test is about it unless it says so

    private record Answer(int status, String body, int missing) {
        Answer(int status, String body) {
            this(status, body, 0);
        }

        /** One that ends before it has said everything. */
        static Answer brokenOff() {
            return new Answer(200, "{\"name\":", 5);
        }
    }

    ServiceClientsTest() throws IOException {
        server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    }

    @BeforeEach
    void start() {
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
        url = "http://127.0.0.1:" + server.getAddress().getPort();
    }

    @AfterEach
    void stop() {
        SecurityContextHolder.clearContext();
        server.stop(0);
    }

    @Test
    void aCallPassesTheCallersOwnToken() {
        signIn("token-of-zhang");
        answers.add(new Answer(200, "{\"name\":\"a\",\"added one day\":1}"));
        assertThat(client().thing("1")).isEqualTo(new Thing("a"));
        assertThat(calls).containsExactly("GET /things/1 Bearer token-of-zhang");
    }

    @Test
    void aRefusalCarriesItsProblem() {
        answers.add(
                new Answer(
                        404,
                        "{\"type\":\"urn:zhicheng:problem:not-found\",\"title\":\"t\",\"status\":404,\"detail\":\"d\",\"code\":\"not-found\",\"stored\":{\"rev\":3}}"));
        var refused = catchThrowableOfType(RemoteProblemException.class, () -> client().thing("1"));
        assertThat(refused.isNotFound()).isTrue();
        assertThat(refused.code()).isEqualTo("not-found");
        assertThat(refused.problem())
                .satisfies(problem -> assertThat(problem == null ? Map.of() : problem.extensions())
                        .containsEntry("stored", Map.of("rev", 3)));
        assertThat(calls).hasSize(1);
    }

    @Test
    void aRefusalInAnotherFormStillHasItsStatus() {
        answers.add(new Answer(403, "<html>"));
        var refused = catchThrowableOfType(RemoteProblemException.class, () -> client().thing("1"));
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.problem()).isNull();
    }

    @Test
    void aTokenThatIsNoLongerAcceptedSignsTheCallerOut() {
        answers.add(new Answer(401, ""));
        var refused = catchThrowableOfType(ProblemException.class, () -> client().thing("1"));
        assertThat(refused.code()).isEqualTo("unauthenticated");
    }

    @Test
    void whatMayBeRepeatedIsRepeated() {
        answers.addAll(List.of(new Answer(503, ""), new Answer(502, ""), new Answer(200, "{\"name\":\"a\"}")));
        assertThat(client().thing("1")).isEqualTo(new Thing("a"));
        assertThat(calls).hasSize(3);
    }

    @Test
    void anAnswerThatBreaksOffIsAskedForAgain() {
        answers.addAll(List.of(Answer.brokenOff(), new Answer(200, "{\"name\":\"a\"}")));
        assertThat(client().thing("1")).isEqualTo(new Thing("a"));
        assertThat(calls).hasSize(2);
    }

    @Test
    void whatAlwaysBreaksOffIsUnavailable() {
        answers.addAll(List.of(Answer.brokenOff(), Answer.brokenOff(), Answer.brokenOff()));
        assertThatThrownBy(() -> client().thing("1")).isInstanceOf(RemoteUnavailableException.class);
    }

    @Test
    void anAnswerThatIsNoJsonIsADefectAndNotAskedForAgain() {
        answers.add(new Answer(200, "{\"name\":"));
        assertThatThrownBy(() -> client().thing("1")).isNotInstanceOf(RemoteUnavailableException.class);
        assertThat(calls).hasSize(1);
    }

    @Test
    void aPostIsMadeOnce() {
        answers.addAll(List.of(new Answer(503, ""), new Answer(200, "{\"name\":\"a\"}")));
        assertThatThrownBy(() -> client().add()).isInstanceOf(RemoteUnavailableException.class);
        assertThat(calls).hasSize(1);
    }

    @Test
    void aServiceThatStallsIsUnavailableInTime() {
        patience = Duration.ofMillis(300);
        answers.addAll(List.of(new Answer(0, ""), new Answer(0, ""), new Answer(0, "")));
        var begun = System.nanoTime();
        assertThatThrownBy(() -> client().thing("1")).isInstanceOf(RemoteUnavailableException.class);
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(30));
    }

    @Test
    void aServiceThatIsAwayIsUnavailable() {
        server.stop(0);
        assertThatThrownBy(() -> client().thing("1")).isInstanceOf(RemoteUnavailableException.class);
    }

    @Test
    void aServiceThatKeepsFailingIsLeftAlone() {
        for (int i = 0; i < 100; i++) answers.add(new Answer(500, ""));
        var client = client();
        for (int i = 0; i < 20; i++)
            assertThatThrownBy(() -> client.thing("1")).isInstanceOf(RemoteUnavailableException.class);
        assertThat(calls).hasSizeLessThan(15);
    }

    @Test
    void refusalsDoNotOpenTheCircuit() {
        for (int i = 0; i < 30; i++) answers.add(new Answer(404, ""));
        var client = client();
        for (int i = 0; i < 30; i++)
            assertThatThrownBy(() -> client.thing("1")).isInstanceOf(RemoteProblemException.class);
        assertThat(calls).hasSize(30);
    }

    @Test
    void theServiceTokenIsFetchedOnceAndAnewBeforeItExpires() {
        var now = new AtomicReference<>(Instant.parse("2026-03-18T06:00:00Z"));
        var token =
                new ServiceToken(RestClient.builder().requestFactory(requests()).build(), properties(), clock(now));
        answers.add(new Answer(200, "{\"access_token\":\"t1\",\"expires_in\":300,\"scope\":\"x\"}"));
        answers.add(new Answer(200, "{\"access_token\":\"t2\",\"expires_in\":300}"));
        assertThat(token.value()).isEqualTo("t1");
        now.set(now.get().plusSeconds(260));
        assertThat(token.value()).isEqualTo("t1");
        now.set(now.get().plusSeconds(15));
        assertThat(token.value()).isEqualTo("t2");
        assertThat(calls).hasSize(2);
    }

    @Test
    void aServiceTokenThatIsRefusedIsFetchedAnew() {
        answers.add(new Answer(200, "{\"access_token\":\"t1\",\"expires_in\":300}"));
        answers.add(new Answer(401, ""));
        answers.add(new Answer(200, "{\"access_token\":\"t2\",\"expires_in\":300}"));
        answers.add(new Answer(200, "{\"name\":\"a\"}"));
        var token = new ServiceToken(
                RestClient.builder().requestFactory(requests()).build(), properties(), Clock.systemUTC());
        var client = clients(token).createWithServiceToken(Neighbour.class, url);
        assertThat(client.thing("1")).isEqualTo(new Thing("a"));
        assertThat(calls).contains("GET /things/1 Bearer t1", "GET /things/1 Bearer t2");
    }

    private Neighbour client() {
        return clients(null).create(Neighbour.class, url);
    }

    private ServiceClients clients(@Nullable ServiceToken token) {
        var beans = new StaticListableBeanFactory();
        if (token != null) beans.addBean("token", token);
        return new ServiceClients(
                RestClient::builder,
                requests(),
                new Resilience(properties()),
                beans.getBeanProvider(ServiceToken.class),
                JsonMapper.builder().build());
    }

    private ServiceClientProperties properties() {
        return new ServiceClientProperties(
                url + "/token", "example-service", "secret", patience, patience, 3, Duration.ofMinutes(10));
    }

    private JdkClientHttpRequestFactory requests() {
        var requests = new JdkClientHttpRequestFactory();
        requests.setReadTimeout(patience);
        return requests;
    }

    private void answer(HttpExchange exchange) throws IOException {
        var authorization = exchange.getRequestHeaders().getFirst("Authorization");
        calls.add(exchange.getRequestMethod() + " " + exchange.getRequestURI()
                + (authorization == null ? "" : " " + authorization));
        var answer = answers.removeFirst();
        if (answer.status() == 0) return; // says nothing until the caller gives up
        var body = answer.body().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders()
                .add("Content-Type", answer.status() < 400 ? "application/json" : "application/problem+json");
        exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length + answer.missing());
        try (exchange) {
            exchange.getResponseBody().write(body);
            exchange.getResponseBody().flush();
        }
    }

    private static void signIn(String token) {
        var jwt = Jwt.withTokenValue(token)
                .header("alg", "none")
                .claim("person_id", "hubei-gov.zhang")
                .build();
        SecurityContextHolder.getContext()
                .setAuthentication(new JwtAuthenticationToken(jwt, List.of(), "hubei-gov.zhang"));
    }

    private static Clock clock(AtomicReference<Instant> now) {
        return new Clock() {
            @Override
            public Instant instant() {
                return now.get();
            }

            @Override
            public ZoneOffset getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(java.time.ZoneId zone) {
                return this;
            }
        };
    }
}
