package cn.zhicheng.example;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.kit.http.ServiceClients;
import cn.zhicheng.kit.test.LocalComponents;
import cn.zhicheng.kit.test.TestToken;
import cn.zhicheng.kit.test.TestTokens;
import cn.zhicheng.local.Component;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@LocalComponents({Component.STORE, Component.KAFKA})
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class WebTest {
    private static final TestToken ZHANG = TestTokens.applicant("hubei-gov.zhang");
    private static final TestToken LI = TestTokens.staff("staff.jingzhou.limin", "李敏", "421000", "title-office");

    private final HttpClient http = HttpClient.newHttpClient();
    private final JsonMapper json = new JsonMapper();

    @LocalServerPort
    int port;

    @Autowired
    ServiceClients clients;

    @Test
    void aRequestWithoutTokenIsUnauthenticated() throws Exception {
        var answer = get("/me", null);
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
        assertThat(body(answer).get("code").asString()).isEqualTo("unauthenticated");
        assertThat(body(answer).get("title").asString()).isEqualTo("尚未登录或登录已过期");
    }

    @Test
    void expiredForgedAndForeignTokensAreUnauthenticated() throws Exception {
        assertThat(get("/me", ZHANG.expired()).statusCode()).isEqualTo(401);
        assertThat(get("/me", ZHANG.forged()).statusCode()).isEqualTo(401);
        assertThat(get("/me", ZHANG.withAudience("account")).statusCode()).isEqualTo(401);
        assertThat(get("/me", ZHANG.withIssuer("http://elsewhere/realms/zhicheng"))
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void theCallerIsKnownByTheToken() throws Exception {
        var me = body(get("/me", LI.withRoles("title-office", "offline_access")));
        assertThat(me.get("id").asString()).isEqualTo("staff.jingzhou.limin");
        assertThat(me.get("region").asString()).isEqualTo("421000");
        assertThat(me.get("name").asString()).isEqualTo("李敏");
        assertThat(me.get("roles").toString()).isEqualTo("[\"TITLE_OFFICE\"]");
    }

    @Test
    void aCitizenNeverActsAsStaff() throws Exception {
        assertThat(get("/office", ZHANG.withRoles("applicant", "title-office")).statusCode())
                .isEqualTo(403);
    }

    @Test
    void aPublicPathIsReadByAnybody() throws Exception {
        assertThat(body(get("/public", null)).get("text").asString()).isEqualTo("nobody");
        assertThat(body(get("/public", ZHANG)).get("text").asString()).isEqualTo("hubei-gov.zhang");
    }

    @Test
    void aRoleOpensWhatItMay() throws Exception {
        assertThat(get("/office", LI).statusCode()).isEqualTo(200);
        var refused = get("/office", ZHANG);
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(body(refused).get("code").asString()).isEqualTo("forbidden");
    }

    @Test
    void aPageIsCutAndBounded() throws Exception {
        var page = body(get("?page=3&size=10", ZHANG));
        assertThat(page.get("items").size()).isEqualTo(5);
        assertThat(page.get("total").asInt()).isEqualTo(25);
        var refused = get("?page=1&size=101", ZHANG);
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(body(refused).at("/errors/0/address").asString()).isEqualTo("/size");
        assertThat(get("?page=x", ZHANG).statusCode()).isEqualTo(400);
    }

    @Test
    void aRefusalCarriesItsTextFieldAndExtensions() throws Exception {
        var answer = get("/problems/refused", ZHANG);
        assertThat(answer.statusCode()).isEqualTo(409);
        var problem = body(answer);
        assertThat(problem.get("type").asString()).isEqualTo("urn:zhicheng:problem:example-refused");
        assertThat(problem.get("title").asString()).isEqualTo("张三不能这样做");
        assertThat(problem.get("employer").asString()).isEqualTo("E1");
        assertThat(answer.headers().firstValue("X-Example")).hasValue("named");
        assertThat(problem.at("/errors/0/address").asString()).isEqualTo("/number");
        assertThat(problem.at("/errors/0/message").asString()).isEqualTo("请张三先做别的。");
        assertThat(problem.get("traceId").asString()).matches("[0-9a-f]{32}");
    }

    @Test
    void aBlankParameterIsAnAbsentOneUnlessItHasADefault() throws Exception {
        assertThat(get("/search?name=", ZHANG).body()).isEqualTo("{\"order\":\"\"}");
        assertThat(get("/search?name=%20%E3%80%80&order=%20", ZHANG).body()).isEqualTo("{\"order\":\" \"}");
        assertThat(get("/search?name=%E8%8D%86%20&order=a", ZHANG).body())
                .isEqualTo("{\"name\":\"荆\",\"order\":\"a\"}");
    }

    @Test
    void whatIsNotThereIsNotFound() throws Exception {
        assertThat(body(get("/problems/foreign", ZHANG)).get("code").asString()).isEqualTo("not-found");
        assertThat(body(get("/nowhere/at/all", ZHANG)).get("code").asString()).isEqualTo("not-found");
    }

    @Test
    void syncingSaysWhenToTryAgain() throws Exception {
        var answer = get("/problems/syncing", ZHANG);
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValueAsLong("Retry-After").orElseThrow())
                .isBetween(2L, 8L);
    }

    @Test
    void aDefectTellsNothingAboutItself() throws Exception {
        var answer = get("/problems/defect", ZHANG);
        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body()).doesNotContain("secret", "4200", "IllegalState");
        assertThat(body(answer).get("code").asString()).isEqualTo("internal");
    }

    @Test
    void wrongFieldsAreNamedWithWhatToDo() throws Exception {
        var answer = post("{\"name\":\" \",\"number\":0,\"parts\":[{\"code\":\"a\"},{\"code\":\"\"}]}");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(body(answer).get("errors").toString())
                .contains("{\"address\":\"/name\",\"message\":\"请填写愿望的名称\",\"key\":\"NotBlank\"}")
                .contains("{\"address\":\"/number\",\"message\":\"不能小于1\",\"key\":\"Min\"}")
                .contains("\"address\":\"/parts/1/code\"");
    }

    @Test
    void unknownAndMistypedMembersAreNamed() throws Exception {
        var unknown = body(post("{\"name\":\"a\",\"number\":1,\"parts\":[],\"nmae\":1}"));
        assertThat(unknown.get("status").asInt()).isEqualTo(422);
        assertThat(unknown.at("/errors/0/address").asString()).isEqualTo("/nmae");
        var mistyped = body(post("{\"name\":\"a\",\"number\":\"x\",\"parts\":[]}"));
        assertThat(mistyped.get("status").asInt()).isEqualTo(422);
        assertThat(mistyped.at("/errors/0/address").asString()).isEqualTo("/number");
        var date = body(post("{\"name\":\"a\",\"number\":1,\"on\":\"2026-02-30\",\"parts\":[]}"));
        assertThat(date.at("/errors/0/address").asString()).isEqualTo("/on");
    }

    @Test
    void malformedJsonIsABadRequest() throws Exception {
        var answer = post("{\"name\":");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(body(answer).get("code").asString()).isEqualTo("bad-request");
    }

    @Test
    void aBodyThatIsTooLargeIsRefused() throws Exception {
        var answer = post("{\"name\":\"" + "a".repeat(6_000_000) + "\",\"number\":1,\"parts\":[]}");
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(body(answer).get("code").asString()).isEqualTo("too-large");
    }

    @Test
    void anotherMediaTypeIsUnsupported() throws Exception {
        var request = request("", ZHANG)
                .header("Content-Type", "text/plain")
                .POST(HttpRequest.BodyPublishers.ofString("x"))
                .build();
        var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(415);
        assertThat(body(answer).get("code").asString()).isEqualTo("unsupported-media");
    }

    @Test
    void aWrongMethodNamesTheRightOnes() throws Exception {
        var request = request("/me", ZHANG).DELETE().build();
        var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Allow").orElseThrow()).contains("GET");
    }

    @Test
    void aClientInterfaceMayBePackagePrivate() {
        var client = clients.create(NeighbourClient.class, "http://localhost:" + port);
        assertThat(client.anybody().text()).isEqualTo("nobody");
    }

    @Test
    void datesAreIso8601() throws Exception {
        var wish = body(post("{\"name\":\"a\",\"number\":1,\"on\":\"2026-03-18\",\"parts\":[]}"));
        assertThat(wish.get("on").asString()).isEqualTo("2026-03-18");
    }

    private HttpResponse<String> get(String path, @Nullable TestToken token) throws Exception {
        return http.send(request(path, token).GET().build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String body) throws Exception {
        var request = request("", ZHANG)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return http.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path, @Nullable TestToken token) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/examples" + path));
        if (token != null) request.header("Authorization", "Bearer " + token.signed());
        return request;
    }

    private JsonNode body(HttpResponse<String> answer) {
        return json.readTree(answer.body());
    }
}
