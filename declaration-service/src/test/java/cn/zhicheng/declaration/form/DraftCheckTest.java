package cn.zhicheng.declaration.form;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.declaration.form.DraftCheck.Accepted;
import cn.zhicheng.declaration.form.DraftCheck.Refused;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DraftCheckTest {

    @ParameterizedTest
    @CsvSource({
        "2019-06, 2019-06",
        "2019年6月, 2019-06",
        "２０１９．６, 2019-06",
        "201906, 2019-06",
        "2015-13, 2015-13",
        "十年, 十年"
    })
    void aMonthIsMadeNormalAndAnythingElseIsKeptAsTyped(String typed, String kept) {
        assertThat(kept("/basic", "workStartedOn", typed)).isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource({"2019年6月30日, 2019-06-30", "2019/6/3, 2019-06-03", "20190630, 2019-06-30", "2023-02-30, 2023-02-30"})
    void aDayIsMadeNormalAndAnythingElseIsKeptAsTyped(String typed, String kept) {
        assertThat(kept("/qualification", "obtainedOn", typed)).isEqualTo(kept);
    }

    @Test
    void aTypedNumberBecomesOneAndAnythingElseIsKept() {
        assertThat(kept("/basic", "specialtyWorkYears", "１２")).isEqualTo(12);
        assertThat(kept("/basic", "specialtyWorkYears", "十二年")).isEqualTo("十二年");
        assertThat(kept("/education/EDU0000001", "years", 2.5)).isEqualTo(2.5);
        assertThat(kept("/education/EDU0000001", "years", 4.0)).isEqualTo(4);
    }

    @Test
    void pastedLinesBecomeOneAndTextIsTrimmedAndComposed() {
        assertThat(kept("/basic", "currentWork", " 化工\r\n工艺\t设计 ")).isEqualTo("化工 工艺 设计");
        assertThat(kept("/basic", "currentWork", "e\u0301")).isEqualTo("\u00e9");
        assertThat(kept("/performance", "text", "一\r\n二")).isEqualTo("一\n二");
    }

    @Test
    void textIsKeptUpToFourTimesItsLimit() {
        assertThat(kept("/performance", "text", "长".repeat(12000))).isEqualTo("长".repeat(12000));
        assertThat(refusal("/performance", "text", "长".repeat(12001)))
                .isEqualTo("/performance/text draft.tooLong“业绩和履职情况”太长了，最多只能保存 12000 个字，请缩短后再保存。");
    }

    @Test
    void anEmptiedFieldIsGone() {
        assertThat(DraftCheck.of(part("/basic"), Collections.singletonMap("department", null)))
                .isEqualTo(new Accepted(Map.of()));
        assertThat(DraftCheck.of(part("/basic"), Map.of("department", "  ", "ethnicity", "")))
                .isEqualTo(new Accepted(Map.of()));
        assertThat(DraftCheck.of(part("/education/EDU0000001"), Map.of("kinds", List.of())))
                .isEqualTo(new Accepted(Map.of()));
    }

    @Test
    void aCodeThatTheListLacksIsRefused() {
        assertThat(refusal("/basic", "ethnicity", "99")).startsWith("/basic/ethnicity draft.unknownCode");
        assertThat(refusal("/qualification", "current", "ENG-X"))
                .startsWith("/qualification/current draft.unknownCode");
        assertThat(refusal("/education/EDU0000001", "kinds", List.of("FIRST", "LAST")))
                .startsWith("/education/EDU0000001/kinds draft.unknownCode");
        assertThat(refusal("/basic", "nativePlace", Map.of("code", "999999", "text", "x")))
                .startsWith("/basic/nativePlace draft.unknownCode");
    }

    @Test
    void anotherJsonTypeIsRefused() {
        assertThat(refusal("/basic", "workStartedOn", 2019)).startsWith("/basic/workStartedOn draft.type");
        assertThat(refusal("/basic", "specialtyWorkYears", true)).startsWith("/basic/specialtyWorkYears draft.type");
        assertThat(refusal("/jobs/JOB0000001", "current", "yes")).startsWith("/jobs/JOB0000001/current draft.type");
        assertThat(refusal("/basic", "ethnicity", List.of("01"))).startsWith("/basic/ethnicity draft.type");
        assertThat(refusal("/works/WRK0000001", "clauses", "ENG-W-1"))
                .startsWith("/works/WRK0000001/clauses draft.type");
        assertThat(refusal("/works/WRK0000001", "evidence", List.of(1)))
                .startsWith("/works/WRK0000001/evidence draft.type");
    }

    @Test
    void aFieldThatThePartLacksIsRefused() {
        assertThat(refusal("/basic", "shoeSize", "42")).startsWith("/basic draft.unknownField");
    }

    @Test
    void aFieldThatShowsAFactIsNotTyped() {
        assertThat(refusal("/basic", "gender", "2")).startsWith("/basic/gender draft.fixed");
    }

    @Test
    void allRefusalsAreToldAtOnce() {
        assertThat(DraftCheck.of(part("/basic"), Map.of("gender", "2", "ethnicity", "99", "shoeSize", 1)))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.why()).hasSize(3));
    }

    @Test
    void aPlaceIsACodeOrWords() {
        assertThat(kept("/basic", "nativePlace", "湖北松滋")).isEqualTo(Map.of("text", "湖北松滋"));
        assertThat(kept("/basic", "nativePlace", Map.of("code", "421087")))
                .isEqualTo(Map.of("code", "421087", "text", "湖北省荆州市松滋市"));
    }

    @Test
    void anOrderHoldsEachIdOnce() {
        var order = part("/education/order");
        assertThat(DraftCheck.of(order, Map.of("order", List.of("EDU0000002", "EDU0000001"))))
                .isEqualTo(new Accepted(Map.of("order", List.of("EDU0000002", "EDU0000001"))));
        assertThat(DraftCheck.of(order, Map.of("order", List.of("EDU0000001", "EDU0000001"))))
                .isInstanceOf(Refused.class);
        assertThat(DraftCheck.of(order, Map.of("order", List.of("1")))).isInstanceOf(Refused.class);
        assertThat(DraftCheck.of(order, Map.of())).isInstanceOf(Refused.class);
        assertThat(DraftCheck.of(
                        order,
                        Map.of(
                                "order",
                                IntStream.range(0, 201)
                                        .mapToObj("EDU%07d"::formatted)
                                        .toList())))
                .isInstanceOf(Refused.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nothing",
                "/education",
                "/education/1",
                "/education/edu0000001",
                "/basic/EDU0000001",
                "basic",
                ""
            })
    void anAddressThatIsNoPartIsNone(String address) {
        assertThat(SampleAnswers.FORM.partAddress(address)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/basic",
                "/basic/phone",
                "/achievements/papers",
                "/achievements/papers/7Q2K9XH3MA",
                "/achievements/papers/7Q2K9XH3MA/journal",
                "/achievements/papers/none/none",
                "/qualification/proficiencyTest/score"
            })
    void anAddressReadsAndWritesTheSame(String address) {
        assertThat(SampleAnswers.FORM.address(address))
                .map(FieldAddress::toString)
                .contains(address);
    }

    /** No mixture of JSON values that a person, a script or a broken page may send makes the check fail. */
    @RepeatedTest(100)
    void anyJsonIsAcceptedOrRefused(RepetitionInfo seed) {
        var random = new Random(seed.getCurrentRepetition());
        for (var part :
                List.of("/basic", "/education/EDU0000001", "/works/WRK0000001", "/achievements/patents/PAT0000001")) {
            var values = new HashMap<String, @Nullable Object>();
            for (var code : part(part).part().fields().keySet()) {
                values.put(code, ANYTHING.get(random.nextInt(ANYTHING.size())));
            }
            var outcome = DraftCheck.of(part(part), values);
            if (outcome instanceof Accepted(var kept)) {
                assertThat(DraftCheck.of(part(part), kept))
                        .as("kept values are normal")
                        .isEqualTo(outcome);
            }
        }
    }

    private static final List<@Nullable Object> ANYTHING = Arrays.asList(
            null,
            "",
            "01",
            "2019-06",
            0,
            -1,
            1.5,
            1e300,
            Double.NaN,
            true,
            List.of(),
            List.of("01"),
            List.of(List.of()),
            Map.of(),
            Map.of("text", 1),
            "\u0000",
            "\ud800",
            "x".repeat(50_000),
            Long.MAX_VALUE,
            new BigInteger("9".repeat(60)));

    private static @Nullable Object kept(String part, String code, Object raw) {
        return ((Accepted) DraftCheck.of(part(part), Map.of(code, raw)))
                .values()
                .get(code);
    }

    private static String refusal(String part, String code, Object raw) {
        var why = ((Refused) DraftCheck.of(part(part), Map.of(code, raw))).why().getFirst();
        return why.address() + " " + why.key() + new FormMessages().of(why);
    }

    private static PartAddress part(String address) {
        return SampleAnswers.FORM.partAddress(address).orElseThrow();
    }
}
