package cn.zhicheng.declaration.form.rules;

import cn.zhicheng.declaration.form.Answers;
import cn.zhicheng.declaration.form.Finding;
import cn.zhicheng.declaration.form.Rule;
import java.util.Set;
import java.util.stream.Stream;

/** 水平能力测试: its specialty is 申报专业 or 申报学科; another one warns, for the clause decides. */
final class TestIsOfDeclaredSpecialty implements Rule {

    @Override
    public Set<String> reads() {
        return Set.of("/qualification/proficiencyTest/specialty");
    }

    @Override
    public Stream<Finding> check(Answers answers) {
        var choices = answers.facts().choices();
        return answers
                .text("/qualification/proficiencyTest/specialty")
                .filter(specialty -> !choices.isOfSpecialty(specialty))
                .stream()
                .map(specialty -> Finding.warning(
                        answers.at("/qualification/proficiencyTest/specialty"),
                        "qualification.test",
                        specialty,
                        choices.specialtyGroup().label()));
    }
}
