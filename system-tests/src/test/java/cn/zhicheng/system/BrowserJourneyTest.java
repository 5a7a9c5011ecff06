package cn.zhicheng.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Tracing;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * 张三 goes from the entrance to 已申报 in a browser by the manual's steps. Screenshots of every screen, at 1440 and 390
 * pixels, are under {@code target/screenshots}; a failure leaves a trace and a picture of the last screen.
 */
class BrowserJourneyTest {
    private static final Path SCREENSHOTS = WholeSystem.TARGET.resolve("screenshots");
    private static final LocatorAssertions.IsVisibleOptions SLOWLY =
            new LocatorAssertions.IsVisibleOptions().setTimeout(60_000);
    /** The forms of a submission are made after the event of it. */
    private static final LocatorAssertions.IsVisibleOptions MADE_MEANWHILE =
            new LocatorAssertions.IsVisibleOptions().setTimeout(180_000);

    @Test
    void zhangSanDeclaresByTheManualsSteps() {
        var environment = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        try (var playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
                var browser = chromium(playwright);
                var context = browser.newContext(new Browser.NewContextOptions()
                        .setLocale("zh-CN")
                        .setTimezoneId("Asia/Shanghai")
                        .setViewportSize(1440, 900))) {
            context.setDefaultTimeout(30_000);
            context.tracing()
                    .start(new Tracing.StartOptions().setScreenshots(true).setSnapshots(true));
            var page = context.newPage();
            try {
                journey(page);
                context.tracing().stop();
            } catch (RuntimeException | AssertionError e) {
                keep(context, page);
                throw e;
            }
        }
    }

    private static void journey(Page page) {
        page.navigate(WholeSystem.url() + "/");
        look(page, "01-entrance");
        signIn(page);
        bind(page);
        prepare(page);
        fillIn(page);
        upload(page);
        confirm(page);
        follow(page);
    }

    private static void signIn(Page page) {
        var account = WholeSystem.account("zhangsan");
        page.getByRole(AriaRole.LINK, named("个人账号登录入口")).click();
        page.locator("#username").waitFor();
        look(page, "02-sign-in");
        page.locator("#username").fill(account.username());
        page.locator("#password").fill(account.password());
        page.locator("#kc-login").click();
        assertThat(page.getByRole(AriaRole.HEADING, named("张三，您好"))).isVisible(SLOWLY);
        look(page, "03-home");
    }

    private static void bind(Page page) {
        page.getByRole(AriaRole.LINK, named("职称申报")).first().click();
        page.getByRole(AriaRole.LINK, named("点击绑定")).click();
        page.getByLabel("单位名称").fill(RichDeclaration.EMPLOYER);
        page.getByRole(AriaRole.BUTTON, named("查询")).click();
        page.getByRole(AriaRole.BUTTON, named("选择：" + RichDeclaration.EMPLOYER)).waitFor();
        look(page, "04-employer-search");
        page.getByRole(AriaRole.BUTTON, named("选择：" + RichDeclaration.EMPLOYER)).click();
        page.getByRole(AriaRole.BUTTON, named("确认推荐单位")).waitFor();
        look(page, "05-binding");
        page.getByRole(AriaRole.BUTTON, named("确认推荐单位")).click();
        page.getByRole(AriaRole.DIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("确定"))
                .click();
    }

    private static void prepare(Page page) {
        page.getByRole(AriaRole.BUTTON, named("确认并开始填报")).waitFor();
        look(page, "06-pledge");
        page.getByRole(AriaRole.BUTTON, named("确认并开始填报")).click();

        page.getByRole(AriaRole.BUTTON, named("更改评委会")).click();
        page.getByRole(AriaRole.DIALOG).getByLabel("行政区划").selectOption("421000");
        page.getByRole(AriaRole.BUTTON, named("查询")).click();
        var committee = page.getByRole(AriaRole.BUTTON, named("选择：荆州市工程技术中级专业技术职务任职资格评审委员会"));
        committee.waitFor();
        look(page, "07-committees");
        committee.click();
        choose(page, "申报系列", "ENG");
        choose(page, "申报专业", "CHEMICAL");
        choose(page, "申报学科", "CHEMICAL-02");
        choose(page, "申报级别", "INTERMEDIATE");
        choose(page, "申报职称", "ENG-I");
        page.getByRole(AriaRole.TAB, named("申报条件")).click();
        look(page, "08-choices");
        page.getByRole(AriaRole.BUTTON, named("确认并开始填报")).click();
        var dialog = page.getByRole(AriaRole.DIALOG, named("再次核对"));
        dialog.waitFor();
        look(page, "09-check-again");
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("确定"))
                .click();
        var start = page.getByRole(AriaRole.BUTTON, named("开始申报")).first();
        start.waitFor();
        look(page, "10-plan");
        start.click();
        page.waitForURL("**/declarations/**");
    }

    private static void fillIn(Page page) {
        var definition = JsonMapper.shared()
                .readTree(page.request()
                        .get(WholeSystem.url() + "/api/form/current")
                        .text());
        var form = new FormInPage(page, definition);
        var parts = RichDeclaration.parts(RichDeclaration.YEAR);
        for (var name : List.of("basic", "learning", "works", "achievements")) {
            page.locator("h1").waitFor();
            if (name.equals("basic")) sendPhoto(page);
            for (var part : parts.entrySet()) {
                if (belongs(definition, name, part.getKey())) {
                    write(form, part.getKey(), part.getValue());
                }
            }
            assertThat(page.getByRole(AriaRole.STATUS)
                            .filter(new Locator.FilterOptions().setHasText("已自动保存"))
                            .first())
                    .isVisible(SLOWLY);
            look(page, "11-" + name);
            page.getByRole(AriaRole.BUTTON, named("下一步")).click();
        }
    }

    private static void write(FormInPage form, String address, Map<String, Object> values) {
        var isRecord = address.matches(".*/[0-9A-Z]{10}");
        if (isRecord) {
            form.add(address.substring(0, address.lastIndexOf('/')), values);
        } else {
            form.fill(address, values);
        }
    }

    private static boolean belongs(JsonNode definition, String pageCode, String address) {
        for (var onePage : definition.path("pages")) {
            if (onePage.path("code").asString().equals(pageCode)) {
                for (var part : onePage.path("parts")) {
                    var of = part.path("address").asString();
                    if (address.equals(of) || address.matches(Pattern.quote(of) + "/[0-9A-Z]{10}")) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static void upload(Page page) {
        send(page, "ID_CARD", "身份证.pdf", "application/pdf", ProofFiles.pdf("ID card", 2));
        send(page, "SOCIAL_INSURANCE", "社保明细_2025.pdf", "application/pdf", ProofFiles.pdf("Insurance", 3));
        send(page, "CURRENT_QUALIFICATION", "助理工程师证书.pdf", "application/pdf", ProofFiles.pdf("Title", 1));
        send(page, "OTHER_EVIDENCE", "论文1.pdf", "application/pdf", ProofFiles.pdf("Paper", 5));
        look(page, "12-attachments");
        page.getByRole(AriaRole.BUTTON, named("下一步：提交审核")).click();
    }

    private static void sendPhoto(Page page) {
        page.locator("[id='/basic/photo']").setInputFiles(new FilePayload("证件照.jpg", "image/jpeg", ProofFiles.photo()));
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("用这张照片"))
                .click();
        page.getByRole(AriaRole.IMG, named("证件照")).waitFor();
    }

    private static void send(Page page, String category, String name, String type, byte[] content) {
        page.locator("[id='/attachments/" + category + "']").setInputFiles(new FilePayload(name, type, content));
        page.getByRole(AriaRole.BUTTON, named("查看：" + systemName(category)))
                .first()
                .waitFor();
    }

    private static String systemName(String category) {
        return switch (category) {
            case "ID_CARD" -> "身份证";
            case "SOCIAL_INSURANCE" -> "社保明细";
            case "CURRENT_QUALIFICATION" -> "任职资格证书";
            default -> "证明材料";
        };
    }

    private static void confirm(Page page) {
        assertThat(page.getByRole(AriaRole.HEADING, named("申报信息确认"))).isVisible(SLOWLY);
        look(page, "13-confirmation");
        for (var preview : List.of("申报表册预览", "一览表预览", "填报信息预览")) {
            page.getByRole(AriaRole.LINK, named(preview)).click();
            assertThat(page.getByRole(AriaRole.IMG, named(preview)).first()).isVisible(SLOWLY);
            look(page, "14-" + preview);
            page.getByRole(AriaRole.LINK, named("返回")).first().click();
            page.getByRole(AriaRole.HEADING, named("申报信息确认")).waitFor();
        }
        page.getByRole(AriaRole.BUTTON, named("提交")).last().click();
        page.getByRole(AriaRole.DIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("确定提交"))
                .click();
        assertThat(page.getByRole(AriaRole.HEADING, named("申报回执"))).isVisible(SLOWLY);
        look(page, "15-receipt");
    }

    private static void follow(Page page) {
        page.navigate(WholeSystem.url() + "/cases");
        assertThat(page.locator("td").getByText("已申报").first()).isVisible(SLOWLY);
        look(page, "16-cases");
        page.getByRole(AriaRole.LINK, named("查看").setExact(true)).click();
        for (var form : List.of("申报表册", "一览表", "填报信息")) {
            var link = page.getByRole(AriaRole.LINK, named("下载" + form));
            assertThat(link).isVisible(MADE_MEANWHILE);
            var pdf = page.waitForDownload(link::click).path();
            Assertions.assertThat(pdf).content(StandardCharsets.ISO_8859_1).startsWith("%PDF-");
        }
        look(page, "17-case");
        page.navigate(WholeSystem.url() + "/");
        assertThat(page.getByRole(AriaRole.HEADING, named("张三，您好"))).isVisible(SLOWLY);
        look(page, "18-home-after");
    }

    private static void choose(Page page, String label, String code) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).selectOption(code);
    }

    /** The screen as it is, on a desktop and on a phone. */
    private static void look(Page page, String name) {
        for (var width : new int[] {390, 1440}) {
            page.setViewportSize(width, 900);
            // What sticks to the top of the window would lie over the middle of the picture.
            page.evaluate("scrollTo(0, 0)");
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(SCREENSHOTS.resolve(name + "-" + width + ".png")));
        }
    }

    private static void keep(BrowserContext context, Page page) {
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(SCREENSHOTS.resolve("failed.png")));
        context.tracing().stop(new Tracing.StopOptions().setPath(WholeSystem.TARGET.resolve("trace.zip")));
    }

    private static Browser chromium(Playwright playwright) {
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of(System.getProperty("zhicheng.chromium", "/usr/bin/chromium")))
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
