package cn.zhicheng.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import cn.zhicheng.signin.Citizen;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.IntStream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What a person typed survives another window, an ended session, a server that dies and a browser that is killed. */
@ExtendWith(Browsing.class)
class TypingIsNeverLostTest {
    private static final String NATIVE_PLACE = "/basic/nativePlace";
    private static final String BIRTH_PLACE = "/basic/birthPlace";
    private static final String PERFORMANCE = "/performance/text";

    private static Citizen citizen = Citizen.someone();
    private static Applicant herself = new Applicant("", () -> "");
    private static String declaration = "";

    @BeforeAll
    static void starts() {
        citizen = WholeSystem.newCitizen();
        herself = WholeSystem.citizen(citizen);
        herself.bind(RichDeclaration.EMPLOYER);
        declaration = herself.start(RichDeclaration.CHOICES, RichDeclaration.PLAN);
    }

    @Test
    void twoTabsOnOneFieldAreShownBothVersionsAndThePersonChooses() {
        var first = signedInAtTheForm();
        var second = anotherTab(first);
        type(first, NATIVE_PLACE, "湖北松滋");
        awaitStored(NATIVE_PLACE, "湖北松滋");

        type(second, NATIVE_PLACE, "湖北公安");
        second.sees("这一页在另一个窗口也改过");
        assertThat(second.page().getByText("湖北松滋")).isVisible();
        assertThat(second.page().getByText("湖北公安")).isVisible();
        Assertions.assertThat(stored(NATIVE_PLACE)).isEqualTo("湖北松滋");
        second.page()
                .getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("这个窗口的"))
                .check();
        second.button("保留所选，继续填报").click();

        awaitStored(NATIVE_PLACE, "湖北公安");
        assertThat(second.field(NATIVE_PLACE)).hasValue("湖北公安");
    }

    @Test
    void twoTabsOnDifferentFieldsOfOnePageAreMergedWithoutAQuestion() {
        var first = signedInAtTheForm();
        var second = anotherTab(first);
        type(first, "/basic/department", "工艺技术部");
        awaitStored("/basic/department", "工艺技术部");

        type(second, "/basic/adminPost", "工艺组组长");
        awaitStored("/basic/adminPost", "工艺组组长");

        Assertions.assertThat(stored("/basic/department")).isEqualTo("工艺技术部");
        assertThat(second.field("/basic/department")).hasValue("工艺技术部");
        assertThat(second.heading("这一页在另一个窗口也改过")).hasCount(0);
    }

    @Test
    void aSessionThatEndsInTheMiddleOfTypingLeadsBackToTheSameFieldWithItsText() {
        var at = signedInAtTheForm();
        at.page().context().clearCookies();
        type(at, BIRTH_PLACE, "湖北荆州");
        at.readsOfSaving("登录已过期");
        Assertions.assertThat(stored(BIRTH_PLACE)).isEmpty();

        at.link("重新登录").click();
        at.giveNameAndPassword(citizen.username(), Citizen.PASSWORD);

        assertThat(at.field(BIRTH_PLACE)).hasValue("湖北荆州");
        assertThat(at.field(BIRTH_PLACE)).isFocused();
        awaitStored(BIRTH_PLACE, "湖北荆州");
    }

    @Test
    void aServerThatDiesInTheMiddleOfSavingIsWaitedForAndAskedAgain() {
        assumeThat(WholeSystem.isOurs()).as("a part of it may be killed").isTrue();
        var at = signedInAtTheForm();
        at.field("/basic/currentWork").fill("石油化工工艺设计");
        at.page()
                .waitForRequest(
                        request -> request.method().equals("PUT"),
                        () -> at.field("/basic/currentWork").blur());
        WholeSystem.running().kill("declaration-service");
        at.field(PERFORMANCE).fill("在服务停止时写下的一段话");
        at.field(PERFORMANCE).blur();
        at.readsOfSaving("未保存，系统正忙，正在重试");

        at.readsOfSaving("已自动保存");
        awaitStored("/basic/currentWork", "石油化工工艺设计");
        awaitStored(PERFORMANCE, "在服务停止时写下的一段话");
        assertThat(at.field(PERFORMANCE)).hasValue("在服务停止时写下的一段话");
    }

    @Test
    void aBrowserThatIsKilledInTheMiddleOfTypingLosesAtMostTheLastTwoSeconds(@TempDir Path home) {
        var at = new Visitor(Browsing.atHome(home));
        at.signInAt(form(), citizen.username(), Citizen.PASSWORD);
        var field = at.field("/qualification/approvedBy");
        field.click();
        var keys = IntStream.range(0, 60).mapToObj(i -> "化工石油" + i % 10).reduce("", String::concat);
        field.pressSequentially(keys.substring(0, 90), new Locator.PressSequentiallyOptions().setDelay(100));
        var typed = Objects.requireNonNull(field.inputValue());
        killBrowserOf(home);

        var again = new Visitor(Browsing.atHome(home));
        again.goTo(form());
        if (again.link("个人账号登录入口").count() > 0) again.signIn(citizen.username(), Citizen.PASSWORD);
        again.field("/qualification/approvedBy").waitFor();
        awaitSaved(again);
        var kept = again.field("/qualification/approvedBy").inputValue();
        // A key every 100 ms: two seconds are twenty keys.
        Assertions.assertThat(typed).startsWith(kept);
        Assertions.assertThat(kept.length()).isGreaterThanOrEqualTo(typed.length() - 20);
        awaitStored("/qualification/approvedBy", kept);
    }

    private static Visitor signedInAtTheForm() {
        var at = new Visitor(Browsing.desktop());
        at.signInAt(form(), citizen.username(), Citizen.PASSWORD);
        at.field(NATIVE_PLACE).waitFor();
        return at;
    }

    private static Visitor anotherTab(Visitor first) {
        var second = new Visitor(first.page().context().newPage());
        second.goTo(form());
        second.field(NATIVE_PLACE).waitFor();
        return second;
    }

    private static void type(Visitor at, String address, String text) {
        at.page().bringToFront();
        at.field(address).fill(text);
        at.field(address).blur();
    }

    private static String form() {
        return "/declarations/" + declaration + "/pages/basic";
    }

    private static String stored(String address) {
        var cut = address.lastIndexOf('/');
        return herself.get("/api/declarations/" + declaration)
                .expect(200)
                .body()
                .path("parts")
                .path(address.substring(0, cut))
                .path("values")
                .path(address.substring(cut + 1))
                .asString("");
    }

    private static void awaitStored(String address, String text) {
        for (int i = 0; i < 60 && !stored(address).equals(text); i++) Applicant.pause();
        Assertions.assertThat(stored(address)).isEqualTo(text);
    }

    private static void awaitSaved(Visitor at) {
        at.readsOfSaving("已自动保存");
    }

    /** As the power button does it: the browser, its windows and whatever it was about to write. */
    private static void killBrowserOf(Path home) {
        var processes = ProcessHandle.current()
                .descendants()
                .filter(process -> process.info().arguments().stream()
                        .flatMap(arguments -> Arrays.stream(arguments))
                        .anyMatch(argument -> argument.equals("--user-data-dir=" + home)))
                .toList();
        Assertions.assertThat(processes).isNotEmpty();
        processes.forEach(ProcessHandle::destroyForcibly);
        processes.forEach(process -> process.onExit().join());
    }
}
