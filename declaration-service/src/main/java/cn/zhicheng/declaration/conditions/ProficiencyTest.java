package cn.zhicheng.declaration.conditions;

import cn.zhicheng.contracts.Level;
import cn.zhicheng.declaration.form.Answers;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** 水平能力测试: of the declared specialty and level, at least the plan's line, valid on the day of the submission. */
final class ProficiencyTest {
    private static final String PART = "/qualification/proficiencyTest";

    private final Answers answers;

    ProficiencyTest(Answers answers) {
        this.answers = answers;
    }

    Judgement judge(int validYears) {
        var test = answers.one(PART);
        if (test.isEmpty()) {
            return Judgement.notMet("还没有填写水平能力测试", List.of(PART)).missing(List.of("请填写“水平能力测试”"));
        }
        var parts = new ArrayList<Judgement>();
        parts.add(test.text("specialty").map(this::specialty).orElseGet(() -> missing("specialty", "测试专业")));
        parts.add(test.text("level").map(this::level).orElseGet(() -> missing("level", "测试级别")));
        parts.add(test.decimal("score").map(this::score).orElseGet(() -> missing("score", "成绩")));
        parts.add(test.day("examOn").map(day -> valid(day, validYears)).orElseGet(() -> missing("examOn", "测试时间")));
        return Judgement.all(parts);
    }

    private Judgement specialty(String specialty) {
        var choices = answers.facts().choices();
        boolean same = choices.isOfSpecialty(specialty);
        var text = same
                ? "测试专业%s与申报一致".formatted(specialty)
                : "测试专业%s与申报专业%s不同"
                        .formatted(specialty, choices.specialtyGroup().label());
        return Judgement.of(same, text, at("specialty"));
    }

    private Judgement level(String level) {
        var levels = answers.form().codeList("Level").orElseThrow();
        Level declared = answers.facts().choices().level();
        boolean same = level.equals(declared.name());
        var text = same
                ? "测试级别%s与申报一致".formatted(levels.label(level))
                : "测试级别%s与申报级别%s不同".formatted(levels.label(level), levels.label(declared.name()));
        return Judgement.of(same, text, at("level"));
    }

    private Judgement score(BigDecimal score) {
        var line = answers.facts().plan().testLine();
        return line == null
                ? Judgement.met("成绩 %s 分".formatted(plain(score)), at("score"))
                : Judgement.of(
                        score.compareTo(line) >= 0,
                        "成绩 %s 分，要求 %s 分".formatted(plain(score), plain(line)),
                        at("score"));
    }

    private Judgement valid(LocalDate examOn, int years) {
        var last = examOn.plusYears(years).minusDays(1);
        return Judgement.of(
                !answers.facts().today().isAfter(last),
                "%s 测试，有效期 %d 年，至 %s".formatted(examOn, years, last),
                at("examOn"));
    }

    private Judgement missing(String code, String label) {
        return Judgement.notFilledIn(List.of(label), at(code));
    }

    private static List<String> at(String code) {
        return List.of(PART + "/" + code);
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
