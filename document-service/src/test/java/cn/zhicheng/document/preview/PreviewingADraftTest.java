package cn.zhicheng.document.preview;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.document.ServiceTest;
import cn.zhicheng.document.World;
import cn.zhicheng.document.pdf.PdfText;
import cn.zhicheng.kit.test.TestToken;
import cn.zhicheng.kit.test.TestTokens;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class PreviewingADraftTest {
    private static final TestToken OWNER = TestTokens.applicant("hubei-gov.zhang");

    @Autowired
    World world;

    private final String id =
            "P" + UUID.randomUUID().toString().substring(0, 19).toUpperCase();
    private final String preview = "/api/documents/" + id + "/preview/";

    @BeforeEach
    void aDraft() {
        world.neighbours().declaration(id, "hubei-gov.zhang", "nobody", _ -> {});
    }

    @AfterEach
    void everybodyIsBack() {
        world.neighbours().away(false);
    }

    @Test
    void saysOfWhichVersionItIsAndHowManyPagesItHas() {
        var view = world.json(OWNER, preview + "review-form");
        assertThat(view.path("contentVersion").asLong()).isEqualTo(7);
        assertThat(view.path("pages").asInt()).isGreaterThan(12);
        assertThat(view.path("label").asString()).isEqualTo("申报表册");
    }

    @Test
    void isAPdfWithWatermarkAndWithoutReceipt() {
        var pdf = world.get(OWNER, preview + "summary-sheet/pdf");
        assertThat(PdfText.of(pdf.body()).all()).contains("预览", "张三").doesNotContain("422026421001000017X");
        assertThat(pdf.headers().firstValue("Cache-Control")).hasValue("no-store");
    }

    @Test
    void showsPagesAsPicturesOfBoundedWidth() throws IOException {
        assertThat(width("700")).isEqualTo(700);
        assertThat(width("100000")).isEqualTo(1600);
        assertThat(width("1")).isEqualTo(320);
        assertThat(world.get(OWNER, preview + "review-form/pages/99.png").statusCode())
                .isEqualTo(404);
        assertThat(world.get(OWNER, preview + "review-form/pages/x.png").statusCode())
                .isEqualTo(400);
    }

    @Test
    void isMadeAgainWhenTheDraftChanged() {
        assertThat(text("filled-information")).doesNotContain("李小龙");
        world.neighbours()
                .declaration(id, "hubei-gov.zhang", "nobody", content -> content.put("person", Map.of("name", "李小龙")));
        assertThat(text("filled-information")).contains("李小龙");
    }

    @Test
    void isNobodyElses() {
        var stranger = TestTokens.applicant("hubei-gov.li");
        assertThat(world.get(stranger, preview + "review-form").statusCode()).isEqualTo(404);
        assertThat(world.get(stranger, preview + "review-form/pdf").statusCode())
                .isEqualTo(404);
        assertThat(world.get(stranger, preview + "review-form/pages/1.png").statusCode())
                .isEqualTo(404);
        var office = TestTokens.staff("staff.jingzhou.limin", "李敏", "421000", "title-office");
        assertThat(world.get(office, preview + "review-form").statusCode()).isEqualTo(403);
    }

    @Test
    void saysThatSomethingIsAwayInsteadOfFailing() {
        world.neighbours().away(true);
        var answer = world.get(OWNER, preview + "review-form");
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    }

    @Test
    void anUnknownFormIsNotFound() {
        assertThat(world.get(OWNER, preview + "diploma").statusCode()).isEqualTo(404);
    }

    private String text(String form) {
        return PdfText.of(world.get(OWNER, preview + form + "/pdf").body()).all();
    }

    private int width(String asked) throws IOException {
        var png = world.get(OWNER, preview + "review-form/pages/3.png?width=" + asked)
                .body();
        return ImageIO.read(new ByteArrayInputStream(png)).getWidth();
    }
}
