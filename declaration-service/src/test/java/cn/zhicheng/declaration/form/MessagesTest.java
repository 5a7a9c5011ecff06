package cn.zhicheng.declaration.form;

import static cn.zhicheng.declaration.form.SampleAnswers.BACHELOR;
import static cn.zhicheng.declaration.form.SampleAnswers.JOB;
import static cn.zhicheng.declaration.form.SampleAnswers.PAPER;
import static cn.zhicheng.declaration.form.SampleAnswers.PATENT;
import static cn.zhicheng.declaration.form.SampleAnswers.WORK;
import static cn.zhicheng.declaration.form.SampleAnswers.complete;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** fields.md §6, word for word. */
class MessagesTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void saysIt(String sentence, SampleAnswers sample) {
        assertThat(sample.sentences()).contains(sentence);
    }

    static Stream<Arguments> saysIt() {
        return Stream.of(
                Arguments.of("手机号应为 11 位，现在是 10 位，请检查是否漏输。", phone("1380013800")),
                Arguments.of("参加工作时未满 16 岁，请核对时间。", complete().with("/basic/workStartedOn", "2005-04")),
                Arguments.of(
                        "专业年限 20 年多于工龄 15 年，请核对。",
                        complete().with("/basic/workStartedOn", "2011-06").with("/basic/specialtyWorkYears", 20)),
                Arguments.of("聘任时间早于取得时间，请核对。", complete().with("/qualification/appointedOn", "2014-05")),
                Arguments.of(
                        "测试专业“机械”与申报专业“化工”不同，请核对。", complete().with("/qualification/proficiencyTest/specialty", "机械")),
                Arguments.of("业绩和履职情况至少 200 字，还差 85 字，请补充。", complete().with("/performance/text", "履".repeat(115))),
                Arguments.of("还缺 2023 年度的考核结果，请补填。", complete().withoutPart("/appraisals/APR0002023")),
                Arguments.of(
                        "还缺“基础学历”，请新增一条，或在已有的一条上勾选。",
                        complete().with(BACHELOR + "/kinds", List.of("DECLARED", "HIGHEST"))),
                Arguments.of("“最高学历”只能有一条，第 1、3 条都选了，请取消一条。", twoHighest()),
                Arguments.of("证书编号通常为 17 或 18 位，请对照证书；旧证书可保留。", complete().with(BACHELOR + "/diplomaNo", "12345")),
                Arguments.of("2015年7月到2016年3月没有工作经历，请补填或写明原因。", gap()),
                Arguments.of(
                        "请为“××改造”选择至少一条符合条款。",
                        complete().with(WORK + "/project", "××改造").without(WORK + "/clauses")),
                Arguments.of(
                        "专利号表明是外观设计，您选的是“发明”，请改正其中一项。",
                        complete().with(PATENT + "/type", "INVENTION").with(PATENT + "/number", "ZL202330123456.7")),
                Arguments.of("刊号校验不符，请对照版权页；确实这样印的，请勾选“已核对”。", complete().with(PAPER + "/issn", "1000-3241")),
                Arguments.of(
                        "还没有上传“社保缴费明细”，请上传 1 到 5 份。",
                        complete().attachments(List.of(SampleAnswers.proof("A1", "PHOTO", "照片-1.jpg")))));
    }

    private static SampleAnswers phone(String number) {
        return complete()
                .person(p -> new Facts.Person(p.name(), p.idType(), p.idNumber(), p.gender(), p.birthDate(), number));
    }

    private static SampleAnswers twoHighest() {
        return complete()
                .with("/education/EDU0000002/school", "荆州职业技术学院")
                .with("/education/EDU0000003/kinds", List.of("HIGHEST"));
    }

    private static SampleAnswers gap() {
        var sample = complete();
        for (var entry : Map.of("startedOn", "2012-07", "endedOn", "2015-07", "employer", "某公司", "work", "化工")
                .entrySet()) {
            sample = sample.with("/jobs/JOB0000000/" + entry.getKey(), entry.getValue());
        }
        return sample.with(JOB + "/startedOn", "2016-03");
    }
}
