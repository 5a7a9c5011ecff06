package cn.zhicheng.declaration;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.declaration.form.Part;
import cn.zhicheng.declaration.form.SampleAnswers;
import cn.zhicheng.declaration.form.kinds.ParagraphsKind;
import cn.zhicheng.declaration.form.kinds.TextKind;
import cn.zhicheng.declaration.world.Caller;
import cn.zhicheng.declaration.world.ServiceTest;
import cn.zhicheng.declaration.world.World;
import cn.zhicheng.kit.test.Fuzz;
import cn.zhicheng.kit.test.TestTokens;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Fifty thousand requests that no page would send: nothing ends in an error of the server, every refusal is a sentence
 * in Chinese, and what was once answered with yes is there for good. Set {@code zhicheng.fuzz.seed} to repeat a run.
 */
@ServiceTest
class FuzzedRequestsTest {
    private static final int REQUESTS = Integer.getInteger("zhicheng.fuzz.requests", 50_000);
    private static final long SEED = Long.getLong("zhicheng.fuzz.seed", System.nanoTime());
    private static final int PEOPLE = 8;
    private static final JsonMapper JSON = new JsonMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final List<Part> PARTS = SampleAnswers.FORM.parts().values().stream()
            .filter(part -> part.page() != null)
            .toList();

    @Autowired
    World world;

    @LocalServerPort
    int port;

    @Test
    void nothingThatIsSentBreaksTheServiceOrLosesWhatWasTyped() throws Exception {
        System.out.println("zhicheng.fuzz.seed=" + SEED);
        var plan = world.openPlanWithConditions().planId();
        var people = IntStream.range(0, PEOPLE)
                .mapToObj(number -> new Applicant(world.applicant(), plan, SEED + number))
                .toList();
        try (var threads = Executors.newFixedThreadPool(PEOPLE)) {
            var runs = people.stream()
                    .<Callable<List<String>>>map(applicant -> applicant::run)
                    .toList();
            var wrong = new ArrayList<String>();
            for (var run : threads.invokeAll(runs)) wrong.addAll(run.get());
            assertThat(wrong).as("seed %d", SEED).isEmpty();
        }
        assertThat(people).allSatisfy(applicant -> assertThat(applicant.saved()).isPositive());
    }

    /** Somebody whose browser went mad. */
    private final class Applicant {
        private final Fuzz fuzz;
        private final String token;
        private final String declaration;
        private final String plan;
        private final Map<String, JsonNode> kept = new HashMap<>();
        private final Map<String, Long> revs = new HashMap<>();
        private final List<String> wrong = new ArrayList<>();
        private int saves;

        Applicant(String person, String plan, long seed) {
            this.fuzz = new Fuzz(new SplittableRandom(seed));
            this.token = TestTokens.applicant(person).signed();
            this.plan = plan;
            var caller = Caller.applicant(port, person);
            caller.prepare();
            this.declaration = caller.start(plan);
        }

        int saved() {
            return saves;
        }

        List<String> run() throws Exception {
            for (int i = 0; i < REQUESTS / PEOPLE && wrong.size() < 5; i++) {
                switch (fuzz.below(10)) {
                    case 0 -> save();
                    case 1 -> strayRead();
                    case 2, 3, 4 -> read();
                    case 5 -> prepare();
                    default -> saveAnything();
                }
            }
            everythingIsThere();
            return wrong;
        }

        /** A part of right shape on its revision: what a person can type is kept. */
        private void save() throws Exception {
            var part = fuzz.oneOf(PARTS);
            var address = part.address() + (part.isList() ? "/REC000000" + fuzz.below(2) : "");
            var typed = new LinkedHashMap<String, String>();
            for (var field : part.fields().values()) {
                if (field.from() == null
                        && fuzz.oneIn(2)
                        && (field.kind() instanceof TextKind || field.kind() instanceof ParagraphsKind)) {
                    typed.put(field.code(), fuzz.text());
                }
            }
            var values = new LinkedHashMap<String, String>();
            typed.forEach((code, text) -> values.put(code, Fuzz.quoted(text)));
            var answer = put(address, values, "\"" + revs.getOrDefault(address, 0L) + "\"");
            if (answer.statusCode() != 200) return; // longer than four times the limit
            var saved = JSON.readTree(answer.body());
            typed.forEach((code, text) -> {
                var there = saved.get("values").path(code).asString("");
                var paragraphs = part.field(code)
                        .filter(field -> field.kind() instanceof ParagraphsKind)
                        .isPresent();
                if (!there.equals(normal(text, paragraphs))) {
                    wrong.add("%s/%s lost %s and kept %s"
                            .formatted(address, code, Fuzz.quoted(text), Fuzz.quoted(there)));
                }
            });
            keep(address, saved);
        }

        /** Values, revisions and addresses of any kind. */
        private void saveAnything() throws Exception {
            var part = fuzz.oneOf(PARTS);
            var codes = List.copyOf(part.fields().keySet());
            var address = part.address()
                    + (part.isList() || fuzz.oneIn(20)
                            ? "/" + fuzz.oneOf(List.of("REC0000001", "order", "x", "REC00000012", "rec0000001"))
                            : "");
            var values = new LinkedHashMap<String, String>();
            for (int i = fuzz.below(4); i >= 0; i--) {
                values.put(fuzz.oneIn(15) ? fuzz.text() : fuzz.oneOf(codes), fuzz.json());
            }
            var rev = fuzz.oneIn(3)
                    ? "\"" + revs.getOrDefault(address, 0L) + "\""
                    : fuzz.oneOf(List.of("\"0\"", "\"7\"", "7", "*", "W/\"1\"", "\"99999999999999999999\"", "\"x\""));
            var answer = put(address, values, rev);
            if (answer.statusCode() == 200) keep(address, JSON.readTree(answer.body()));
        }

        private HttpResponse<String> put(String address, Map<String, String> values, String rev) throws Exception {
            var sound = Fuzz.object(Map.of("values", Fuzz.object(values)));
            var body = fuzz.oneIn(25) ? fuzz.broken(sound) : fuzz.oneIn(25) ? fuzz.json() : sound;
            var saveId = fuzz.oneIn(50) ? " ".repeat(fuzz.below(3)) : "s" + saves++ + "-" + fuzz.below(1 << 30);
            return send(request("/api/declarations/" + owner() + "/parts" + address)
                    .header("If-Match", rev)
                    .header("Save-Id", saveId)
                    .PUT(BodyPublishers.ofString(body)));
        }

        /** Mostly mine; now and then nobody's. */
        private String owner() {
            return fuzz.oneIn(4) ? "00000000000000000000" : declaration;
        }

        private void keep(String address, JsonNode saved) {
            if (!saved.get("address").asString().equals(address)) return;
            kept.put(address, saved.get("values"));
            revs.put(address, saved.get("rev").asLong());
        }

        private void read() throws Exception {
            var of = "/api/declarations/" + owner();
            send(request(fuzz.oneOf(List.of(
                            "/api/preparation",
                            "/api/cases?page=1&size=5",
                            of + "/carry-over",
                            of + "/rounds",
                            "/api/form/by-digest/" + word(),
                            "/api/preparation/eligibility?planId=" + plan,
                            fuzz.oneIn(10) ? of + "/check" : "/api/form/current",
                            fuzz.oneIn(10) ? of + "/content" : "/api/preparation",
                            fuzz.oneIn(10) ? of : "/api/preparation")))
                    .GET());
        }

        private void strayRead() throws Exception {
            send(request(fuzz.oneOf(List.of(
                            "/api/cases?page=" + word() + "&size=" + word(),
                            "/api/cases?stage=" + word(),
                            "/api/cases?year=" + word(),
                            "/api/declarations/" + word(),
                            "/api/declarations/" + declaration + "/snapshots/" + word(),
                            "/api/declarations/" + declaration + "/changes?from=" + word() + "&to=" + word(),
                            "/api/preparation/eligibility?planId=" + word(),
                            "/api/verification?number=" + word() + "&digest=" + word(),
                            "/api/office/declarations?page=" + word(),
                            "/api/" + word())))
                    .GET());
        }

        private void prepare() throws Exception {
            var codes = List.of(
                    "degree",
                    "degreeOn",
                    "doubleDegree",
                    "specialtyWorkYears",
                    "workStartedOn",
                    "current",
                    "currentSpecialty",
                    "obtainedOn",
                    "appointedOn",
                    "committeeId",
                    "seriesCode",
                    "planId",
                    "version",
                    "digest",
                    "from",
                    "records",
                    "sections",
                    "level",
                    "titleCode",
                    "occupation");
            var members = new LinkedHashMap<String, String>();
            for (int i = 0; i < 8; i++) members.put(fuzz.oneOf(codes), fuzz.json());
            var sound = Fuzz.object(members);
            var body = BodyPublishers.ofString(fuzz.oneIn(10) ? fuzz.broken(sound) : sound);
            var of = "/api/declarations/" + declaration;
            send(
                    switch (fuzz.below(6)) {
                        case 0 ->
                            request("/api/preparation/facts")
                                    .header("If-Match", "\"3\"")
                                    .PUT(body);
                        case 1 ->
                            request("/api/preparation/choices")
                                    .header("If-Match", "\"3\"")
                                    .PUT(body);
                        case 2 -> request("/api/preparation/pledge").PUT(body);
                        case 3 -> request("/api/preparation/start").POST(body);
                        case 4 ->
                            request(of + "/carry-over")
                                    .header("Idempotency-Key", "k" + saves)
                                    .POST(body);
                        default ->
                            request(of + "/submission")
                                    .header("Idempotency-Key", "k" + saves)
                                    .header("If-Match", fuzz.oneOf(List.of("\"0\"", "0", "\"x\"")))
                                    .header("Manifest-Digest", "0".repeat(fuzz.below(70)))
                                    .POST(body);
                    });
        }

        private String word() {
            var text = fuzz.oneIn(3) ? fuzz.oneOf(List.of("0", "-1", "1", "99999999999", "DRAFT", "NaN")) : fuzz.text();
            return URLEncoder.encode(text.substring(0, Math.min(text.length(), 200)), StandardCharsets.UTF_8);
        }

        private HttpRequest.Builder request(String path) {
            return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                    .header("Content-Type", "application/json")
                    .header("Authorization", "Bearer " + token);
        }

        private HttpResponse<String> send(HttpRequest.Builder builder) throws Exception {
            var request = builder.build();
            var answer = HTTP.send(request, BodyHandlers.ofString());
            var status = answer.statusCode();
            if (status >= 500 || (status >= 400 && !isSentence(answer.body()))) {
                wrong.add("%s %s: %d %s".formatted(request.method(), request.uri(), status, answer.body()));
            }
            return answer;
        }

        private void everythingIsThere() throws Exception {
            var parts = JSON.readTree(
                            send(request("/api/declarations/" + declaration).GET())
                                    .body())
                    .get("parts");
            kept.forEach((address, values) -> {
                if (!values.equals(parts.path(address).path("values"))) {
                    wrong.add("%s was %s and is %s".formatted(address, values, parts.path(address)));
                }
            });
        }
    }

    private static boolean isSentence(String problem) {
        try {
            var detail = JSON.readTree(problem).path("detail").asString("");
            return detail.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
        } catch (RuntimeException e) {
            return false;
        }
    }

    /** fields.md §7.13, in words of this test's own. */
    private static String normal(String typed, boolean paragraphs) {
        var whole = new StringBuilder();
        typed.codePoints().map(c -> c >= 0xD800 && c <= 0xDFFF ? 0xFFFD : c).forEach(whole::appendCodePoint);
        var text = paragraphs
                ? whole.toString().replace("\r\n", "\n").replace("\r", "\n").replace("\t", " ")
                : whole.toString().replaceAll("[\\r\\n\\t]+", " ");
        return Normalizer.normalize(text, Normalizer.Form.NFC).strip();
    }
}
