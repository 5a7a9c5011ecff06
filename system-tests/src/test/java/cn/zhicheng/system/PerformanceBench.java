package cn.zhicheng.system;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.signin.Citizen;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.LoadState;
import com.mongodb.client.MongoClients;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Updates;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Measures what docs/performance.md says and writes {@code target/performance.md}. No part of {@code ./test}, for numbers
 * want an idle machine: {@code system-tests/bench} runs it.
 */
@ExtendWith(Browsing.class)
class PerformanceBench {
    private static final int SAVES = 200;
    private static final int SUBMISSIONS = 10;
    private static final int RECORDS = 200;

    private final Citizen citizen = WholeSystem.newCitizen();
    private final Applicant applicant = WholeSystem.citizen(citizen);
    private final List<String> lines = new ArrayList<>();

    @Test
    void measures() throws IOException {
        var declaration = RichDeclaration.ready(applicant);
        throughTheGateway(declaration);
        inTheBrowser(declaration);
        var report = String.join("\n", lines) + "\n";
        Files.writeString(WholeSystem.TARGET.resolve("performance.md"), report);
        assertThat(lines).isNotEmpty();
    }

    private void throughTheGateway(String declaration) {
        lines.addAll(List.of(
                "### Saving and submitting, one person at a time",
                "",
                "| what | times | median | 95 % | ratio |",
                "| --- | --- | --- | --- | --- |"));
        var raw = rawUpdates(declaration);
        lines.add(raw.row("update of the same document by the raw driver", raw));
        lines.add(saves(declaration).row("autosave through the gateway", raw));
        lines.add(submissions(declaration).row("submission through the gateway", raw));
        lines.add("");
    }

    /** What the database alone takes for a save: one update by id and version, of a copy of the declaration. */
    private static Measured rawUpdates(String declaration) {
        var settings = WholeSystem.running().settings();
        try (var client = MongoClients.create(Objects.requireNonNull(settings.get("MONGODB_URI")))) {
            var database = client.getDatabase("zhicheng_declaration");
            var stored = Objects.requireNonNull(database.getCollection("declarations")
                    .find(Filters.eq("_id", declaration))
                    .first());
            var copies = database.getCollection("bench");
            copies.drop();
            copies.createIndex(Indexes.ascending("_id", "version"), new IndexOptions().unique(true));
            var version = new AtomicInteger();
            stored.put("version", 0);
            copies.insertOne(stored);
            var measured = Measured.of(SAVES, () -> {
                var from = version.getAndIncrement();
                var updated = copies.updateOne(
                        Filters.and(Filters.eq("_id", declaration), Filters.eq("version", from)),
                        Updates.combine(
                                Updates.set("bench.text", "第 " + from + " 次保存，石油化工工艺设计与技术管理"),
                                Updates.set("version", from + 1)));
                assertThat(updated.getModifiedCount()).isOne();
            });
            copies.drop();
            return measured;
        }
    }

    private Measured saves(String declaration) {
        var path = "/api/declarations/" + declaration;
        var part = applicant.get(path).expect(200).body().path("parts").path("/performance");
        var rev = new AtomicInteger(part.path("rev").asInt());
        var text = part.path("values").path("text").asString();
        return Measured.of(SAVES, () -> {
            var from = rev.getAndIncrement();
            applicant
                    .put(
                            path + "/parts/performance",
                            Map.of("values", Map.of("text", text + from)),
                            Map.of(
                                    "If-Match",
                                    "\"" + from + "\"",
                                    "Save-Id",
                                    UUID.randomUUID().toString()))
                    .expect(200);
        });
    }

    private Measured submissions(String declaration) {
        applicant.submit(declaration, "bench-first").expect(200);
        var took = new double[SUBMISSIONS];
        for (int i = 0; i < SUBMISSIONS; i++) {
            withdraw(declaration);
            var version = applicant.get("/api/declarations/" + declaration).number("/contentVersion");
            var digest = applicant.get("/api/attachments/" + declaration).text("/manifestDigest");
            var key = "bench-" + i;
            var from = System.nanoTime();
            applicant.submit(declaration, key, version, digest, Map.of()).expect(200);
            took[i] = (System.nanoTime() - from) / 1e6;
        }
        withdraw(declaration);
        Arrays.sort(took);
        return new Measured(took);
    }

    private void withdraw(String declaration) {
        var path = "/api/declarations/" + declaration;
        var answer = applicant.post(path + "/withdrawal", Map.of(), Map.of());
        assertThat(answer.status()).as(answer.toString()).isBetween(200, 299);
        for (int i = 0; i < 60 && isSealed(declaration); i++) Applicant.pause();
    }

    private boolean isSealed(String declaration) {
        return applicant
                .get("/api/attachments/" + declaration)
                .body()
                .path("sealed")
                .asBoolean();
    }

    private void inTheBrowser(String declaration) {
        for (int i = 10; i < RECORDS + 10; i++) applicant.save(declaration, paper(i), paperValues(i));
        var at = new Visitor(Browsing.desktop());
        at.signInAt("/", citizen.username(), Citizen.PASSWORD);
        javaScript(at, declaration);
        typing(at, declaration);
        layoutShifts(at, declaration);
    }

    private void javaScript(Visitor at, String declaration) {
        lines.addAll(List.of(
                "### JavaScript that a page loads, by gzip", "", "| page | files | size |", "| --- | --- | --- |"));
        for (var path : List.of("/", "/cases", "/declarations/" + declaration + "/pages/basic")) {
            var sizes = new HashMap<String, Integer>();
            Consumer<Response> listener = response -> {
                if (response.url().endsWith(".js")) sizes.put(response.url(), gzipped(response.body()));
            };
            at.page().onResponse(listener);
            settle(at, path);
            at.page().offResponse(listener);
            var kilobytes = sizes.values().stream().mapToInt(Integer::intValue).sum() / 1024;
            lines.add("| `" + path.replace(declaration, ":id") + "` | " + sizes.size() + " | " + kilobytes + " KB |");
        }
        lines.add("");
    }

    private void typing(Visitor at, String declaration) {
        settle(at, "/declarations/" + declaration + "/pages/achievements");
        at.button("修改：").nth(RECORDS / 2).click();
        var field =
                at.page().locator("[id^='/achievements/papers/'][id$='/title']").first();
        field.click();
        at.page().evaluate("""
                        () => {
                          window.longest = 0;
                          let before = performance.now();
                          const look = now => {
                            window.longest = Math.max(window.longest, now - before);
                            before = now;
                            requestAnimationFrame(look);
                          };
                          requestAnimationFrame(now => { before = now; requestAnimationFrame(look); });
                        }
                        """);
        field.pressSequentially("换热网络优化的工程实践".repeat(9), new Locator.PressSequentiallyOptions().setDelay(40));
        var longest = Double.parseDouble(String.valueOf(at.page().evaluate("window.longest")));
        lines.addAll(List.of(
                "### Typing in a list of " + RECORDS + " records",
                "",
                String.format(Locale.ROOT, "Longest frame over 99 keys, 40 ms apart: %.0f ms.", longest),
                ""));
    }

    private void layoutShifts(Visitor at, String declaration) {
        lines.addAll(List.of("### Layout shift (CLS) while data arrive", "", "| page | shift |", "| --- | --- |"));
        for (var path : List.of(
                "/",
                "/notices",
                "/contacts",
                "/verification",
                "/binding",
                "/binding/search?query=荆州",
                "/declare/pledge",
                "/declare/choices",
                "/declare/plan",
                "/declarations/:id/pledge",
                "/declarations/:id/pages/basic",
                "/declarations/:id/pages/learning",
                "/declarations/:id/pages/works",
                "/declarations/:id/pages/achievements",
                "/declarations/:id/attachments",
                "/declarations/:id/confirmation",
                "/declarations/:id/preview/review-form",
                "/cases",
                "/cases/:id")) {
            settle(at, path.replace(":id", declaration));
            lines.add(String.format(Locale.ROOT, "| `%s` | %.3f |", path, shift(at.page())));
        }
        lines.add("");
    }

    private static double shift(Page page) {
        var measured = page.evaluate("""
                () => new Promise(done => {
                  let sum = 0;
                  new PerformanceObserver(list => {
                    for (const entry of list.getEntries()) if (!entry.hadRecentInput) sum += entry.value;
                  }).observe({ type: 'layout-shift', buffered: true });
                  setTimeout(() => done(sum), 300);
                })
                """);
        return Double.parseDouble(String.valueOf(measured));
    }

    private static void settle(Visitor at, String path) {
        at.goTo(path);
        at.page().locator("h1").first().waitFor();
        at.page().waitForLoadState(LoadState.NETWORKIDLE);
    }

    private static int gzipped(byte[] body) {
        var out = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(out)) {
            gzip.write(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.size();
    }

    private static String paper(int i) {
        return "/achievements/papers/" + String.format(Locale.ROOT, "BENCH%05d", i);
    }

    private static Map<String, Object> paperValues(int i) {
        return Map.of(
                "publishedOn", "2022-03",
                "title", "换热网络优化的工程实践之" + i,
                "journal", "化工进展",
                "journalLevel", "CORE",
                "issn", "1000-324X",
                "rank", 1);
    }
}
