package cn.zhicheng.identity.me;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.zhicheng.identity.applicants.IdNumber;
import cn.zhicheng.identity.applicants.IdType;
import cn.zhicheng.identity.applicants.RecogniseApplicant.Refusal;
import cn.zhicheng.kit.web.Problem;
import cn.zhicheng.kit.web.ProblemTexts;
import cn.zhicheng.kit.web.Problems;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** The sentences of the data dictionary (6) about a wrong ID number, word for word. */
class MeProblemsTest {
    private final Problems problems = new Problems(new ProblemTexts(), new JsonMapper());

    @ParameterizedTest
    @CsvSource({
        "198905261525, 身份证号应为 18 位，现在是 12 位，请对照证件补全。",
        "420106198902301514, 生日“1989年2月30日”不存在，请对照证件检查。",
        "420106198905261510, 身份证号最后一位与前面对不上，请逐位核对。"
    })
    void aWrongIdNumberIsToldWhereAndHow(String number, String sentence) {
        var reading = IdNumber.read(number, IdType.RESIDENT_ID, LocalDate.parse("2026-03-18"));
        var answer = problems.answer(MeProblems.of(new Refusal.IdNumberWrong(reading)), "/api/me");
        assertThat(answer.getBody())
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.errors())
                                .extracting(Problem.FieldError::address, Problem.FieldError::message)
                                .containsExactly(tuple("/idNumber", sentence)));
    }
}
