package cn.zhicheng.document.content;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.document.Samples;
import cn.zhicheng.document.content.FormDefinition.Field;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FieldTextsTest {
    private final FieldTexts texts = new FieldTexts(Samples.definition(), Samples.content("rich"));

    @Test
    void datesAreReadInWordsAndInDots() {
        assertThat(texts.full(of("month"), "2019-06")).isEqualTo("2019年6月");
        assertThat(texts.full(of("day"), "2019-06-30")).isEqualTo("2019年6月30日");
        assertThat(texts.narrow(of("day"), "2019-06-30")).isEqualTo("2019.06.30");
    }

    @Test
    void whatIsNoDateStaysAsTyped() {
        assertThat(texts.full(of("month"), "十年前")).isEqualTo("十年前");
        assertThat(texts.full(of("integer"), "约十年")).isEqualTo("约十年");
    }

    @Test
    void aCodeIsReadByItsLabel() {
        assertThat(texts.full(of("code"), Map.of("code", "01", "label", "汉族"))).isEqualTo("汉族");
        assertThat(texts.full(of("region"), Map.of("label", "湖北松滋"))).isEqualTo("湖北松滋");
        assertThat(texts.full(withCodes("Gender"), "1")).isEqualTo("男");
    }

    @Test
    void numbersHaveNoNeedlessDigits() {
        assertThat(texts.full(of("decimal"), new BigDecimal("4.0"))).isEqualTo("4");
        assertThat(texts.full(of("decimal"), 62.5)).isEqualTo("62.5");
    }

    @Test
    void attachmentsAreReadByTheirNumbersInTheList() {
        assertThat(texts.full(of("attachments"), List.of("A10", "A7"))).isEqualTo("附件7、10");
        assertThat(texts.full(of("attachments"), List.of("gone"))).isEmpty();
    }

    @Test
    void nothingIsEmpty() {
        assertThat(texts.full(of("text"), null)).isEmpty();
        assertThat(texts.full(of("codes"), List.of())).isEmpty();
    }

    private static Field of(String kind) {
        return field(kind, null);
    }

    private static Field withCodes(String list) {
        return field("code", list);
    }

    private static Field field(String kind, @Nullable String list) {
        return new Field("x", "某项", kind, list, null, "optional", List.of(), null);
    }
}
