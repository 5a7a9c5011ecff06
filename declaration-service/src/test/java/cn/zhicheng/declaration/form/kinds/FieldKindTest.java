package cn.zhicheng.declaration.form.kinds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldKindTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 15);
    private static final CodeList LIST = CodeList.of(
            "List", "表", "own", List.of(new CodeList.Code("A", "甲", 2, false), new CodeList.Code("B", "乙", 1, true)));
    private static final List<String> NAMES = List.of(
            "text",
            "paragraphs",
            "day",
            "month",
            "integer",
            "decimal",
            "yesNo",
            "code",
            "codes",
            "region",
            "title",
            "attachments",
            "clauses");
    private static final Settings SETTINGS = new Settings(BigDecimal.ONE, BigDecimal.TEN, LIST);

    @Test
    void thereAreThirteenKindsAndEachHasItsName() {
        var kinds = Arrays.stream(FieldKind.class.getPermittedSubclasses()).toList();
        assertThat(kinds).hasSize(13);
        assertThat(kinds)
                .allSatisfy(kind -> assertThat(NAMES)
                        .anySatisfy(
                                name -> assertThat(FieldKind.of(name, SETTINGS)).isInstanceOf(kind)));
    }

    @Test
    void anUnknownKindIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FieldKind.of("moon", SETTINGS))
                .withMessage("there is no field kind moon");
    }

    @ParameterizedTest
    @CsvSource({
        "text, abc, abc",
        "day, 2019-06-03, 2019年6月3日",
        "day, soon, soon",
        "month, 2019-06, 2019年6月",
        "code, A, 甲",
        "code, X, X"
    })
    void aValueReadsAsPeopleSayIt(String kind, String value, String text) {
        assertThat(FieldKind.of(kind, SETTINGS).text(value)).isEqualTo(text);
    }

    @Test
    void numbersAndListsReadAsPeopleSayThem() {
        assertThat(FieldKind.of("decimal", SETTINGS).text(7.50)).isEqualTo("7.5");
        assertThat(FieldKind.of("integer", SETTINGS).text(10)).isEqualTo("10");
        assertThat(FieldKind.of("yesNo", SETTINGS).text(true)).isEqualTo("是");
        assertThat(FieldKind.of("codes", SETTINGS).text(List.of("A", "B"))).isEqualTo("甲、乙");
        assertThat(FieldKind.of("attachments", SETTINGS).text(List.of("1", "2")))
                .isEqualTo("2份");
    }

    @Test
    void aRetiredCodeIsReadAndCanNotBeSubmitted() {
        var kind = FieldKind.of("code", SETTINGS);
        assertThat(kind.draft("B")).isEqualTo(new Draft.Kept("B"));
        assertThat(keys(kind, "B")).containsExactly("code.retired");
        assertThat(kind.printed("B")).isEqualTo(Map.of("code", "B", "label", "乙"));
    }

    @ParameterizedTest
    @CsvSource({
        "day, 2026-06-15, ",
        "day, 2026-06-16, future",
        "day, 2023-02-30, day.unreal",
        "day, 0202-06-01, day.unreal",
        "day, 昨天, day.invalid",
        "month, 2026-06, ",
        "month, 2026-07, future",
        "month, 2015-13, month.invalid",
        "text, '', tooShort",
        "text, 12345678901, tooLong",
        "integer, 十, integer.invalid",
        "decimal, 1.2.3, decimal.invalid"
    })
    void aSubmissionSaysWhatIsWrong(String kind, String value, String key) {
        assertThat(keys(FieldKind.of(kind, SETTINGS), value)).isEqualTo(key == null ? List.of() : List.of(key));
    }

    @Test
    void aNumberIsWithinItsLimits() {
        assertThat(keys(FieldKind.of("integer", SETTINGS), 0)).containsExactly("range");
        assertThat(keys(FieldKind.of("integer", SETTINGS), 10)).isEmpty();
        assertThat(keys(FieldKind.of("integer", SETTINGS), 1.5)).containsExactly("integer.invalid");
        assertThat(keys(FieldKind.of("decimal", SETTINGS), 10.01)).containsExactly("range");
        assertThat(keys(FieldKind.of("decimal", SETTINGS), 1.234)).containsExactly("decimal.places");
    }

    @Test
    void aListIsWithinItsLimits() {
        assertThat(keys(FieldKind.of("attachments", SETTINGS), List.of())).containsExactly("tooFew");
        assertThat(keys(
                        FieldKind.of("attachments", SETTINGS),
                        List.of("1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11")))
                .containsExactly("tooMany");
    }

    @Test
    void lengthCountsCodePoints() {
        assertThat(keys(FieldKind.of("text", SETTINGS), "𠮷".repeat(10))).isEmpty();
        assertThat(keys(FieldKind.of("text", SETTINGS), "𠮷".repeat(11))).containsExactly("tooLong");
    }

    @Test
    void whatCanNotBeSeenIsToldWithItsPlace() {
        assertThat(FieldKind.of("text", SETTINGS).check("年产\u202e万吨", TODAY))
                .containsExactly(new Problem(Severity.ERROR, "unseen", List.of("3", "年产", "万吨")));
        assertThat(keys(FieldKind.of("text", SETTINGS), "a\u0000b")).containsExactly("unseen");
        assertThat(keys(FieldKind.of("paragraphs", SETTINGS), "一\n二")).isEmpty();
    }

    private static List<String> keys(FieldKind kind, Object value) {
        return kind.check(value, TODAY).stream().map(Problem::key).toList();
    }
}
