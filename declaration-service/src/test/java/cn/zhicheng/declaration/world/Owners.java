package cn.zhicheng.declaration.world;

import cn.zhicheng.contracts.Level;
import cn.zhicheng.contracts.OrganizationState;
import cn.zhicheng.contracts.PlanState;
import cn.zhicheng.declaration.conditions.EngineeringClauses;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.json.JsonMapper;

/** Answers what identity-service, org-binding-service and committee-plan-service would answer, over real HTTP. */
public final class Owners {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Owners ONE = new Owners();

    private final HttpServer server;
    private final Map<String, String> employers = new ConcurrentHashMap<>();
    private final Map<String, Integer> profiles = new ConcurrentHashMap<>();
    private final Map<String, Map<String, Object>> plans = new ConcurrentHashMap<>();
    private final Map<String, Map<String, Object>> organizations = new ConcurrentHashMap<>();
    private volatile boolean down;

    private Owners() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
    }

    /** The same for all tests of a run. */
    public static Owners owners() {
        return ONE;
    }

    /** Lets the service find them. */
    public static final class Wiring implements ApplicationContextInitializer<ConfigurableApplicationContext> {
        @Override
        public void initialize(ConfigurableApplicationContext context) {
            var url = "http://127.0.0.1:" + ONE.server.getAddress().getPort();
            TestPropertyValues.of(
                            "zhicheng.identity-url=" + url,
                            "zhicheng.org-binding-url=" + url,
                            "zhicheng.committee-plan-url=" + url)
                    .applyTo(context);
        }
    }

    /** While it is true nobody can be asked. */
    public void down(boolean unreachable) {
        down = unreachable;
    }

    public void confirm(String person, String employer) {
        employers.put(person, employer);
    }

    public void release(String person) {
        employers.remove(person);
    }

    /** The person's phone number changes with every version. */
    public void profile(String person, int version) {
        profiles.put(person, version);
    }

    void plan(PlanState plan) {
        plans.put(
                plan.planId(),
                Map.of(
                        "id", plan.planId(),
                        "state", plan.status().name(),
                        "opensAt", plan.opensAt().toString(),
                        "closesAt", plan.closesAt().toString(),
                        "revision", plan.revision()));
    }

    void organization(OrganizationState organization) {
        var answer = new HashMap<String, Object>();
        answer.put("id", organization.organizationId());
        answer.put("name", organization.name());
        answer.put("kind", organization.kind().name());
        answer.put("active", organization.active());
        answer.put("offices", organization.offices());
        answer.put("regionCode", organization.regionCode());
        organizations.put(organization.organizationId(), answer);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var body = down ? null : body(exchange);
            if (body == null) {
                exchange.sendResponseHeaders(down ? 503 : 404, -1);
                return;
            }
            var bytes = JSON.writeValueAsBytes(body);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    private @Nullable Object body(HttpExchange exchange) {
        var path = exchange.getRequestURI().getPath();
        var last = path.substring(path.lastIndexOf('/') + 1);
        if (path.equals("/api/me/identity")) return identity(caller(exchange));
        if (path.equals("/api/bindings/mine")) return binding(caller(exchange));
        if (path.startsWith("/api/organizations/")) return organizations.get(last);
        if (path.startsWith("/api/plans/")) return plans.get(last);
        if (path.startsWith("/api/committees/")) return last.equals(World.COMMITTEE) ? committee() : null;
        if (path.equals("/api/conditions")) return EngineeringClauses.of(Level.INTERMEDIATE, "NORMAL");
        return path.equals("/api/catalogue") ? catalogue() : null;
    }

    private Map<String, Object> identity(String person) {
        var version = profiles.getOrDefault(person, 1);
        return Map.of(
                "personId",
                person,
                "name",
                "张三",
                "idType",
                "RESIDENT_ID",
                "idNumber",
                World.ID_NUMBER,
                "phone",
                "1380013800" + version,
                "gender",
                "1",
                "birthDate",
                "1989-05-26",
                "profileVersion",
                version);
    }

    private Map<String, Object> binding(String person) {
        var employer = employers.get(person);
        return employer == null
                ? Map.of("chosen", List.of())
                : Map.of("chosen", List.of(), "confirmed", Map.of("organizationId", employer));
    }

    private static Map<String, Object> committee() {
        return Map.of(
                "id", World.COMMITTEE,
                "number", "421001",
                "name", "荆州市工程技术中级专业技术职务任职资格评审委员会",
                "regionCode", "421000",
                "officeId", World.OFFICE,
                "level", "INTERMEDIATE",
                "reviewType", "SOCIAL",
                "series", List.of("ENG"),
                "specialtyGroups", List.of());
    }

    private static Map<String, Object> catalogue() {
        return Map.of(
                "edition", "2026",
                "levels",
                        List.of(Map.of("code", "INTERMEDIATE", "name", "中级"), Map.of("code", "SENIOR", "name", "正高级")),
                "series",
                        List.of(Map.of(
                                "code",
                                "ENG",
                                "name",
                                "工程技术人员",
                                "titles",
                                List.of(
                                        Map.of("code", "ENG-I", "level", "INTERMEDIATE", "name", "工程师"),
                                        Map.of("code", "ENG-S", "level", "SENIOR", "name", "正高级工程师")),
                                "specialtyGroups",
                                List.of(Map.of(
                                        "code", "CHEMICAL",
                                        "name", "化工",
                                        "specialties", List.of(Map.of("code", "PETROCHEMICAL", "name", "石油化工")))))));
    }

    /** The token was verified by the service under test: here only its owner is read. */
    private static String caller(HttpExchange exchange) {
        var token = exchange.getRequestHeaders().getFirst("Authorization").substring("Bearer ".length());
        var claims = JSON.readTree(Base64.getUrlDecoder().decode(token.split("\\.")[1]));
        return claims.get("person_id").asString();
    }
}
