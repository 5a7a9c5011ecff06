package cn.zhicheng.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** 张三 declares on a desktop; the user guide says what he does, with pictures of it. */
class DesktopJourneyTest extends ManualJourney {
    private static final List<String> STEPS = List.of(
            "登录（手册 4.1）",
            "打开首页，进入登录",
            "在省统一身份认证平台登录",
            "登录后的首页",
            "绑定用人单位（手册 4.2）",
            "诚信承诺和申报信息（手册 4.3-1）",
            "诚信承诺",
            "申报信息填报",
            "再次核对",
            "选择评审计划",
            "信息填报（手册 4.3-2）",
            "基本信息",
            "学习信息",
            "工作业绩",
            "业绩成果",
            "附件上传（手册 4.3-3）",
            "提交审核（手册 4.3-4）",
            "核对和预览",
            "提交",
            "我的办件");

    DesktopJourneyTest() {
        super(Browsing.desktop(), demo());
    }

    @Override
    void looked(String name) {
        UserGuide.keep(page(), name);
    }

    @Test
    @Order(9001)
    void theUserGuideFollowsTheManualsSteps() {
        var headings =
                UserGuide.text().lines().filter(line -> line.startsWith("#")).toList();
        assertThat(STEPS).allSatisfy(step -> assertThat(headings).anyMatch(heading -> heading.endsWith(" " + step)));
    }

    @Test
    @Order(9002)
    void everyButtonThatTheUserGuideNamesIsOnAScreen() {
        assertThat(UserGuide.buttons())
                .allSatisfy(button -> assertThat(Screens.namesSeen())
                        .as("names of buttons, links and headings")
                        .anyMatch(name -> name.contains(button)));
    }

    @Test
    @Order(9003)
    void everyPictureOfTheUserGuideIsThereAndSmall() throws IOException {
        for (var picture : UserGuide.pictures()) {
            assertThat(picture).exists();
            assertThat(Files.size(picture)).as(picture.toString()).isLessThan(100 * 1024);
        }
    }

    private static Person demo() {
        var account = WholeSystem.account("zhangsan");
        return new Person(account.username(), account.password(), account.name());
    }
}
