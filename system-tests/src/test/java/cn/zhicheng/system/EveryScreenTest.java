package cn.zhicheng.system;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.local.RepositoryFolder;
import cn.zhicheng.signin.Citizen;
import cn.zhicheng.signin.OneTimeCode;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** Axe finds nothing on any route of the application, on a desktop and on a phone, also with larger text. */
@ExtendWith(Browsing.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryScreenTest {
    /** Each path of routes.tsx, in its order, and where it leads: {draft} and {case} are declarations of the visitor. */
    private static final List<Map.Entry<String, String>> ROUTES = List.of(
            Map.entry("notices", "/notices"),
            Map.entry("notices/:id", "/notices/{notice}"),
            Map.entry("contacts", "/contacts"),
            Map.entry("verification", "/verification"),
            Map.entry("accessibility", "/accessibility"),
            Map.entry("office", "/office"),
            Map.entry("*", "/no-such-page"),
            Map.entry("binding", "/binding"),
            Map.entry("binding/search", "/binding/search?query=荆州"),
            Map.entry("declare", "/declare"),
            Map.entry("declare/pledge", "/declare/pledge"),
            Map.entry("declare/choices", "/declare/choices"),
            Map.entry("declare/plan", "/declare/plan"),
            Map.entry("declarations/:id", "/declarations/{draft}"),
            Map.entry("pledge", "/declarations/{draft}/pledge"),
            Map.entry("pages/:page", "/declarations/{draft}/pages/learning"),
            Map.entry("attachments", "/declarations/{draft}/attachments"),
            Map.entry("confirmation", "/declarations/{draft}/confirmation"),
            Map.entry("preview/:form", "/declarations/{draft}/preview/review-form"),
            Map.entry("cases", "/cases"),
            Map.entry("cases/:id", "/cases/{case}"),
            Map.entry("cases/:id/receipt", "/cases/{case}/receipt"),
            Map.entry("cases/:id/forms/:round/:form", "/cases/{case}/forms/1/review-form"),
            Map.entry("declarations/:id", "/office/declarations/{case}"),
            Map.entry("organizations/new", "/office/organizations/new"));

    private static final String CLERK = "staff.jingzhou.limin";

    private final Map<String, String> ids = new HashMap<>();
    private Citizen drafting = Citizen.someone();
    private Citizen declared = Citizen.someone();

    @BeforeAll
    void prepares() {
        drafting = WholeSystem.newCitizen();
        ids.put("{draft}", RichDeclaration.ready(WholeSystem.citizen(drafting)));
        declared = WholeSystem.newCitizen();
        var herself = WholeSystem.citizen(declared);
        var declaration = RichDeclaration.ready(herself);
        herself.submit(declaration, "every-screen").expect(200);
        JourneyOverHttpTest.awaitForms(herself, declaration);
        ids.put("{case}", declaration);
        ids.put("{notice}", herself.get("/api/notices").expect(200).text("/items/0/id"));
    }

    @Test
    void everyRouteOfTheApplicationIsVisited() throws IOException {
        var source = Files.readString(RepositoryFolder.root().resolve("web/src/app/routes.tsx"));
        var paths = Pattern.compile("path: '([^']+)'")
                .matcher(source)
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(ROUTES.stream().map(Map.Entry::getKey)).containsExactlyElementsOf(paths);
    }

    @TestFactory
    Stream<DynamicTest> isAccessibleOnADesktop() {
        return visits(Browsing::desktop);
    }

    @TestFactory
    Stream<DynamicTest> isAccessibleOnAPhone() {
        return visits(Browsing::phone);
    }

    private Stream<DynamicTest> visits(Supplier<Page> window) {
        var tests = new ArrayList<DynamicTest>();
        var anyone = new Visitor(window.get());
        tests.add(visit(anyone, "/"));
        var drafter = new Visitor(window.get());
        var declarer = new Visitor(window.get());
        var clerk = new Visitor(window.get());
        drafter.signInAt("/binding", drafting.username(), Citizen.PASSWORD);
        declarer.signInAt("/binding", declared.username(), Citizen.PASSWORD);
        signIn(clerk);
        tests.add(visit(drafter, "/"));
        for (var route : ROUTES) {
            var path = route.getValue();
            if (path.startsWith("/office")) tests.add(visit(clerk, path));
            else if (path.contains("{case}")) tests.add(visit(declarer, path));
            else tests.add(visit(drafter, path));
        }
        return tests.stream();
    }

    private DynamicTest visit(Visitor visitor, String template) {
        var path = ids.entrySet().stream()
                .reduce(template, (at, id) -> at.replace(id.getKey(), id.getValue()), (a, b) -> a);
        return DynamicTest.dynamicTest(template, () -> {
            visitor.goTo(path);
            visitor.page().locator("h1").first().waitFor();
            visitor.page().waitForLoadState(LoadState.NETWORKIDLE);
            Screens.look(visitor.page(), "route" + template.replaceAll("[^\\p{L}\\d]+", "-"));
        });
    }

    private static void signIn(Visitor clerk) {
        var account = WholeSystem.account(CLERK);
        clerk.goTo("/office");
        clerk.link("单位及职改办登录入口").first().click();
        clerk.page().locator("#username").fill(account.username());
        clerk.page().locator("#password").fill(account.password());
        clerk.page().locator("#kc-login").click();
        clerk.page()
                .locator("#otp")
                .fill(OneTimeCode.at(
                        Objects.requireNonNull(account.totpSecret()),
                        Clock.systemUTC().instant()));
        clerk.page().locator("#kc-login").click();
        clerk.page().waitForURL(url -> !url.contains("/auth/"));
    }
}
