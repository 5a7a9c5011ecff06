package cn.zhicheng.declaration.form.rules;

import cn.zhicheng.declaration.form.Answers;
import cn.zhicheng.declaration.form.Finding;
import cn.zhicheng.declaration.form.Rule;
import java.util.Set;
import java.util.stream.Stream;

/** 现资格专业 is 申报专业 or 申报学科; another one warns. */
final class QualificationIsOfDeclaredSpecialty implements Rule {

    @Override
    public Set<String> reads() {
        return Set.of("/qualification/currentSpecialty", "/choices/specialtyGroupCode", "/choices/specialtyCode");
    }

    @Override
    public Stream<Finding> check(Answers answers) {
        var choices = answers.facts().choices();
        return answers
                .text("/qualification/currentSpecialty")
                .filter(specialty -> !choices.isOfSpecialty(specialty))
                .stream()
                .map(specialty -> Finding.warning(
                        answers.at("/qualification/currentSpecialty"),
                        "qualification.currentSpecialty",
                        specialty,
                        choices.specialtyGroup().label()));
    }
}
