package cn.zhicheng.declaration.form.rules;

import cn.zhicheng.declaration.form.Answers;
import cn.zhicheng.declaration.form.Finding;
import cn.zhicheng.declaration.form.Rule;
import java.time.Period;
import java.util.Set;
import java.util.stream.Stream;

/** Retired persons may not declare; whoever is 60 is asked to look. */
final class ApplicantMayBeRetired implements Rule {
    private static final int RETIREMENT = 60;

    @Override
    public Set<String> reads() {
        return Set.of("/basic/birthDate");
    }

    @Override
    public Stream<Finding> check(Answers answers) {
        return answers
                .day("/basic/birthDate")
                .map(born -> Period.between(born, answers.facts().today()).getYears())
                .stream()
                .filter(age -> age >= RETIREMENT)
                .map(age -> Finding.warning(answers.at("/basic/birthDate"), "basic.birthDate.sixty", age));
    }
}
