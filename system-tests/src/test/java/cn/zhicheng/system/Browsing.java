package cn.zhicheng.system;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.opentest4j.TestAbortedException;

/**
 * Chromium, started once for all tests of this module. Windows stay open until the end of a test class; a failed test leaves
 * a picture of each under {@code target/screenshots}.
 */
final class Browsing implements AfterTestExecutionCallback, AfterAllCallback {
    static final Path SCREENSHOTS = WholeSystem.TARGET.resolve("screenshots");
    static final int DESKTOP_WIDTH = 1440;
    static final int PHONE_WIDTH = 390;

    private static final List<BrowserContext> OPEN = new ArrayList<>();
    private static boolean failed;

    /** Whether a test of the present class failed: the later steps of a journey can't go on from there. */
    static boolean hasFailed() {
        return failed;
    }

    /** A window of its own, with cookies of its own, on a desktop. */
    static Page desktop() {
        return opened(asChinese().setViewportSize(DESKTOP_WIDTH, 900));
    }

    /** A window of its own on a phone that is touched. */
    static Page phone() {
        return opened(
                asChinese().setViewportSize(PHONE_WIDTH, 844).setHasTouch(true).setIsMobile(true));
    }

    /** A browser of its own that keeps in {@code folder} what it knows, as on a person's own computer. */
    static Page atHome(Path folder) {
        var options = new BrowserType.LaunchPersistentContextOptions()
                .setExecutablePath(executable())
                .setArgs(switches())
                .setLocale("zh-CN")
                .setTimezoneId("Asia/Shanghai")
                .setViewportSize(DESKTOP_WIDTH, 900);
        return kept(playwright().chromium().launchPersistentContext(folder, options));
    }

    /** The playwright of this module; its objects belong to the thread of the tests. */
    static Playwright playwright() {
        return Started.PLAYWRIGHT;
    }

    @Override
    public void afterTestExecution(ExtensionContext context) {
        var thrown = context.getExecutionException();
        if (thrown.isPresent() && !(thrown.get() instanceof TestAbortedException)) {
            failed = true;
            var name = context.getRequiredTestClass().getSimpleName() + "."
                    + context.getRequiredTestMethod().getName();
            for (int i = 0; i < OPEN.size(); i++) keep(OPEN.get(i), name + "-" + i);
        }
    }

    @Override
    public void afterAll(ExtensionContext context) {
        OPEN.forEach(BrowserContext::close);
        OPEN.clear();
        failed = false;
    }

    private static void keep(BrowserContext context, String name) {
        for (var page : context.pages()) {
            try {
                page.screenshot(new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(SCREENSHOTS.resolve("failed-" + name + ".png")));
            } catch (PlaywrightException closed) {
                // A window that was killed has no last picture.
            }
        }
    }

    private static Browser.NewContextOptions asChinese() {
        return new Browser.NewContextOptions().setLocale("zh-CN").setTimezoneId("Asia/Shanghai");
    }

    private static Page opened(Browser.NewContextOptions options) {
        return kept(Started.CHROMIUM.newContext(options));
    }

    private static Page kept(BrowserContext context) {
        context.setDefaultTimeout(30_000);
        OPEN.add(context);
        return context.pages().isEmpty() ? context.newPage() : context.pages().getFirst();
    }

    private static Path executable() {
        return Path.of(System.getProperty("zhicheng.chromium", "/usr/bin/chromium"));
    }

    private static List<String> switches() {
        return List.of(
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync");
    }

    /** Started when it is first asked for; ends with the JVM. */
    private static final class Started {
        private static final Playwright PLAYWRIGHT = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        private static final Browser CHROMIUM = PLAYWRIGHT
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable())
                        .setArgs(switches()));
    }
}
