package cn.zhicheng.declaration.form.rules;

import cn.zhicheng.declaration.form.Answers;
import cn.zhicheng.declaration.form.Finding;
import cn.zhicheng.declaration.form.Rule;
import java.time.Period;
import java.util.Set;
import java.util.stream.Stream;

/** 共青团员 leave the league at 28, so from the 29th birthday on one is asked to look. */
final class LeagueMembersAreYoung implements Rule {

    @Override
    public Set<String> reads() {
        return Set.of("/basic/birthDate", "/basic/politicalStatus");
    }

    @Override
    public Stream<Finding> check(Answers answers) {
        return answers
                .day("/basic/birthDate")
                .map(born -> Period.between(born, answers.facts().today()).getYears())
                .stream()
                .filter(age -> age >= 29)
                .filter(_ -> answers.text("/basic/politicalStatus")
                        .filter("03"::equals)
                        .isPresent())
                .map(age -> Finding.warning(answers.at("/basic/politicalStatus"), "basic.politicalStatus.league", age));
    }
}
