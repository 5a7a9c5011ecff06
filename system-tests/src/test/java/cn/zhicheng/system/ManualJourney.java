package cn.zhicheng.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A person goes from the entrance to 已申报 by every numbered step of the user manual, one test a step, and through a return.
 * Pictures of every screen are under {@code target/screenshots}.
 */
@ExtendWith(Browsing.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
abstract class ManualJourney {
    /** The forms of a submission are made after the event of it. */
    private static final LocatorAssertions.IsVisibleOptions MADE_MEANWHILE =
            new LocatorAssertions.IsVisibleOptions().setTimeout(180_000);

    private final Page page;
    private final Person person;
    private final Visitor at;
    private String declaration = "";
    private String receipt = "";

    /** Who declares, and how they sign in. */
    record Person(String username, String password, String name) {}

    ManualJourney(Page page, Person person) {
        this.page = page;
        this.person = person;
        this.at = new Visitor(page);
    }

    final Page page() {
        return page;
    }

    final Person person() {
        return person;
    }

    final Visitor visitor() {
        return at;
    }

    /** After each look at a screen, for who keeps more of it. */
    void looked(String name) {}

    final void look(String name) {
        Screens.look(page, name);
        looked(name);
    }

    @BeforeAll
    final void opens() {
        at.goTo("/");
    }

    @BeforeEach
    final void goesOnFromTheStepBefore() {
        assumeThat(Browsing.hasFailed()).as("a step before failed").isFalse();
    }

    @Test
    @Order(4110)
    void step411TheEntranceLeadsToTheProvincialSignIn() {
        assertThat(at.link("单位及职改办登录入口").first()).isVisible();
        look("01-entrance");
        at.link("个人账号登录入口").first().click();
        page.locator("#username").waitFor();
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Browsing.SCREENSHOTS.resolve("02-sign-in-" + page.viewportSize().width + ".png")));
        looked("02-sign-in");
    }

    @Test
    @Order(4120)
    void step412ThePersonSignsInThere() {
        at.giveNameAndPassword(person.username(), person.password());
        at.sees(person.name() + "，您好");
    }

    @Test
    @Order(4130)
    void step413TheHomeShowsDeclaringPoliciesAndContacts() {
        for (var section : List.of("申报专区", "省级职称政策", "市级职称政策")) at.sees(section);
        for (var entry : List.of("职称申报", "职称聘任认定", "职称继续教育", "职称电子证照", "职称电子证书", "证书查验")) {
            assertThat(page.getByText(entry).first()).isVisible();
        }
        assertThat(page.getByText("主办单位").first()).isVisible();
        assertThat(page.getByText("温馨提示").first()).isVisible();
        look("03-home");
    }

    @Test
    @Order(4200)
    void step42TheRecommendingEmployerIsFoundChosenAndConfirmed() {
        at.link("职称申报").first().click();
        at.link("点击绑定").click();
        page.getByLabel("单位名称").fill(RichDeclaration.EMPLOYER);
        at.button("查询").click();
        at.button("选择：" + RichDeclaration.EMPLOYER).waitFor();
        look("04-employer-search");
        at.button("选择：" + RichDeclaration.EMPLOYER).click();
        at.button("确认推荐单位").waitFor();
        look("05-binding");
        at.button("确认推荐单位").click();
        at.inDialog("确定").waitFor();
        look("05-binding-question");
        at.inDialog("确定").click();
    }

    @Test
    @Order(4311)
    void step431ThePledgeIsGiven() {
        at.button("确认并开始填报").waitFor();
        assertThat(at.link("返回首页").first()).isVisible();
        look("06-pledge");
        at.button("确认并开始填报").click();
    }

    @Test
    @Order(4312)
    void step431aCommitteeSpecialtyAndTitleAreChosenBesideNotesAndConditions() {
        at.button("更改评委会").click();
        at.dialog().getByLabel("行政区划").selectOption("421000");
        at.button("查询").click();
        var committee = at.button("选择：荆州市工程技术中级专业技术职务任职资格评审委员会");
        committee.waitFor();
        look("07-committees");
        committee.click();
        choose("申报系列", "ENG");
        choose("申报专业", "CHEMICAL");
        choose("申报学科", "CHEMICAL-02");
        choose("申报级别", "INTERMEDIATE");
        choose("申报职称", "ENG-I");
        page.getByRole(AriaRole.TAB, named("填报注意事项")).click();
        page.getByRole(AriaRole.TAB, named("申报条件")).click();
        look("08-choices");
        at.button("确认并开始填报").click();
    }

    @Test
    @Order(4313)
    void step431bTheChoicesAreCheckedOnceMore() {
        page.getByRole(AriaRole.DIALOG, named("再次核对")).waitFor();
        look("09-check-again");
        at.inDialog("确定").click();
    }

    @Test
    @Order(4314)
    void step431cAPublishedPlanIsChosenAndTheDeclarationStarts() {
        var start = at.button("开始申报").first();
        start.waitFor();
        look("10-plan");
        start.click();
        page.waitForURL("**/declarations/**");
        declaration = page.url().replaceFirst(".*/declarations/([^/?#]+).*", "$1");
    }

    @Test
    @Order(4321)
    void step432aBasicInformation() {
        page.locator("h1").first().waitFor();
        page.locator("[id='/basic/photo']").setInputFiles(new FilePayload("证件照.jpg", "image/jpeg", ProofFiles.photo()));
        usePhoto();
        fillIn("basic");
    }

    @Test
    @Order(4322)
    void step432bEducationAndTraining() {
        fillIn("learning");
    }

    @Test
    @Order(4323)
    void step432cWorksWithTheirClausesAndEmployments() {
        fillIn("works");
    }

    @Test
    @Order(4324)
    void step432dPapersAwardsPatentsAndBooks() {
        fillIn("achievements");
    }

    @Test
    @Order(4330)
    void step433ProofsOfFiveKindsAreUploaded() {
        send("身份证件", "身份证.pdf", ProofFiles.pdf("ID card", 2), "身份证");
        send("社保缴费明细", "社保明细_2025.pdf", ProofFiles.pdf("Insurance", 3), "社保明细");
        send("现专业技术职务任职资格证书", "助理工程师证书.pdf", ProofFiles.pdf("Title", 1), "任职资格证书");
        send("其他业绩成果相关证明材料", "论文1.pdf", ProofFiles.pdf("Paper", 5), "证明材料");
        look("12-attachments");
        at.button("下一步：提交审核").click();
    }

    @Test
    @Order(4341)
    void step434aTheThreeFormsArePreviewed() {
        at.sees("申报信息确认");
        look("13-confirmation");
        for (var preview : List.of("申报表册预览", "一览表预览", "填报信息预览")) {
            at.link(preview).first().click();
            assertThat(page.getByRole(AriaRole.IMG, named(preview)).first()).isVisible(Visitor.SLOWLY);
            look("14-" + preview);
            at.link("返回").first().click();
            at.heading("申报信息确认").waitFor();
        }
    }

    @Test
    @Order(4342)
    void step434bTheDeclarationIsSubmittedAndTheReceiptIsShown() {
        receipt = submit();
        look("15-receipt");
    }

    @Test
    @Order(4343)
    void step434cItStandsUnderMyCasesAs已申报() {
        at.goTo("/");
        at.link("我的办件").first().click();
        assertThat(page.locator("td").getByText("已申报").first()).isVisible(Visitor.SLOWLY);
        look("16-cases");
    }

    @Test
    @Order(4344)
    void step434dTheFormsAreDownloadedForPrinting() {
        page.getByRole(AriaRole.LINK, named("查看").setExact(true)).first().click();
        for (var form : List.of("申报表册", "一览表", "填报信息")) {
            var link = at.link("下载" + form).first();
            assertThat(link).isVisible(MADE_MEANWHILE);
            var pdf = page.waitForDownload(link::click).path();
            Assertions.assertThat(pdf).content(StandardCharsets.ISO_8859_1).startsWith("%PDF-");
        }
        look("17-case");
        at.goTo("/");
        at.sees(person.name() + "，您好");
        look("18-home-after");
    }

    /** 提交, the last question, and the receipt's number. */
    final String submit() {
        at.exactButton("提交").last().click();
        at.inDialog("确定提交").waitFor();
        look("14-last-question");
        at.inDialog("确定提交").click();
        at.sees("申报回执");
        var number =
                Pattern.compile("42\\d{17}(-\\d)?").matcher(page.locator("main").innerText());
        Assertions.assertThat(number.find()).as("a receipt's number").isTrue();
        return number.group();
    }

    private void fillIn(String name) {
        var definition = JsonMapper.shared()
                .readTree(page.request()
                        .get(WholeSystem.url() + "/api/form/current")
                        .text());
        var plan = JsonMapper.shared()
                .readTree(page.request()
                        .get(WholeSystem.url() + "/api/plans/" + RichDeclaration.PLAN)
                        .text());
        var form = new FormInPage(page, definition, plan);
        page.locator("h1").first().waitFor();
        for (var part : RichDeclaration.parts(RichDeclaration.YEAR).entrySet()) {
            if (belongs(definition, name, part.getKey())) write(form, part.getKey(), part.getValue());
        }
        at.readsOfSaving("已自动保存");
        look("11-" + name);
        at.button("下一步").click();
        page.waitForURL(url -> !url.contains("/pages/" + name));
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
        return definition
                .path("pages")
                .valueStream()
                .filter(one -> one.path("code").asString().equals(pageCode))
                .flatMap(one -> one.path("parts").valueStream())
                .map(part -> part.path("address").asString())
                .anyMatch(of -> address.equals(of) || address.matches(Pattern.quote(of) + "/[0-9A-Z]{10}"));
    }

    private void usePhoto() {
        at.button("用这张照片").waitFor();
        look("11-photo");
        at.button("用这张照片").click();
        page.getByRole(AriaRole.IMG, named("证件照")).first().waitFor();
    }

    private void send(String category, String name, byte[] content, String systemName) {
        page.getByLabel("选择文件或拍照：" + category).setInputFiles(new FilePayload(name, "application/pdf", content));
        at.button("查看：" + systemName).first().waitFor();
    }

    private void choose(String label, String code) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).selectOption(code);
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
