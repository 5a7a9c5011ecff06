package cn.zhicheng.system;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.local.RepositoryFolder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Of somebody's declaration a second citizen can read and change nothing, by no endpoint of docs/api. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AnotherCitizenTest {
    private static final Map<String, String> HEADERS = Map.of(
            "If-Match", "\"1\"",
            "Save-Id", "somebody-elses-save-01",
            "Idempotency-Key", "somebody-elses-key-01",
            "Manifest-Digest", "0".repeat(64));

    private final Applicant owner = WholeSystem.citizen(WholeSystem.newCitizen());
    private final Applicant another = WholeSystem.citizen(WholeSystem.newCitizen());
    private String declaration = "";
    private String attachment = "";

    @BeforeAll
    void fillsIn() {
        declaration = RichDeclaration.ready(owner);
        attachment = owner.get("/api/attachments/" + declaration).text("/entries/0/id");
    }

    @TestFactory
    Stream<DynamicTest> findsNothingAt() {
        return Stream.of("declaration-service", "attachment-service", "document-service")
                .flatMap(service -> endpoints(api(service)));
    }

    @Test
    void leftTheDeclarationAsItWas() {
        var path = "/api/declarations/" + declaration;
        var before = owner.get(path).expect(200).body();
        findsNothingAt().forEach(test -> {
            try {
                test.getExecutable().execute();
            } catch (Throwable e) {
                throw new AssertionError(test.getDisplayName(), e);
            }
        });
        var after = owner.get(path).expect(200).body();
        assertThat(after.path("contentVersion")).isEqualTo(before.path("contentVersion"));
        assertThat(after.path("parts")).isEqualTo(before.path("parts"));
        assertThat(owner.get("/api/attachments/" + declaration).text("/manifestDigest"))
                .isNotBlank();
    }

    private Stream<DynamicTest> endpoints(JsonNode api) {
        var tests = new ArrayList<DynamicTest>();
        api.path("paths").propertyStream().forEach(path -> {
            if (path.getKey().matches("/api/(declarations|attachments|documents)/\\{(id|declarationId)}.*")) {
                path.getValue().propertyNames().forEach(method -> tests.add(refused(method, path.getKey())));
            }
        });
        return tests.stream();
    }

    private DynamicTest refused(String method, String template) {
        var path = template.replaceFirst("\\{(id|declarationId)}", declaration)
                .replace("{attachmentId}", attachment)
                .replace("{address}", "basic")
                .replace("{form}", "review-form")
                .replace("{round}", "1")
                .replace("{page}", "1");
        return DynamicTest.dynamicTest(method + " " + template, () -> {
            var answer =
                    another.send(method, path + "?from=1&category=ID_CARD&name=a.pdf", bodyFor(method, path), HEADERS);
            assertThat(answer.status()).as(answer.toString()).isEqualTo(404);
        });
    }

    private static Object bodyFor(String method, String path) {
        if (path.contains("/carry-over")) {
            return Map.of("from", "AAAAAAAAAAAA", "records", List.of(), "sections", List.of());
        }
        return method.equals("patch") ? Map.of("caption", "别人写的") : Map.of("values", Map.of("nativePlace", "别人写的"));
    }

    private static JsonNode api(String service) {
        return JsonMapper.shared()
                .readTree(RepositoryFolder.root()
                        .resolve("docs/api/" + service + ".json")
                        .toFile());
    }
}
