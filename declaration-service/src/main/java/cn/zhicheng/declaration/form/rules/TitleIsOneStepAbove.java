package cn.zhicheng.declaration.form.rules;

import cn.zhicheng.contracts.Level;
import cn.zhicheng.declaration.form.Answers;
import cn.zhicheng.declaration.form.Finding;
import cn.zhicheng.declaration.form.Rule;
import cn.zhicheng.declaration.form.TitleCode;
import java.util.Set;
import java.util.stream.Stream;

/** 申报职称 is at most one step above the current one; more warns, for the clause decides. */
final class TitleIsOneStepAbove implements Rule {

    @Override
    public Set<String> reads() {
        return Set.of("/choices/titleCode", "/qualification/current");
    }

    @Override
    public Stream<Finding> check(Answers answers) {
        var current = answers.text("/qualification/current");
        var declared = answers.facts().choices();
        return current.map(TitleIsOneStepAbove::stepOf).filter(step -> step(declared.level()) - step > 1).stream()
                .map(_ -> Finding.warning(
                        answers.at("/choices/titleCode"),
                        "choices.titleLevel",
                        answers.one("/qualification").read("current").orElseThrow(),
                        declared.title().label()));
    }

    private static int stepOf(String title) {
        return TitleCode.parse(title).map(code -> step(code.level())).orElse(0);
    }

    /** 员级 and 助理级 are both 初级. */
    private static int step(Level level) {
        return switch (level) {
            case BASIC, ASSISTANT -> 1;
            case INTERMEDIATE -> 2;
            case ASSOCIATE_SENIOR -> 3;
            case SENIOR -> 4;
        };
    }
}
