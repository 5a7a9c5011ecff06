package cn.zhicheng.declaration.form.rules;

import cn.zhicheng.declaration.form.Answers;
import cn.zhicheng.declaration.form.Finding;
import cn.zhicheng.declaration.form.Rule;
import java.util.Set;
import java.util.stream.Stream;

/** 水平能力测试: its level is 申报级别; another one warns, for the clause decides. */
final class TestIsOfDeclaredLevel implements Rule {

    @Override
    public Set<String> reads() {
        return Set.of("/qualification/proficiencyTest/level", "/choices/level");
    }

    @Override
    public Stream<Finding> check(Answers answers) {
        var declared = answers.facts().choices().level().name();
        return answers.text("/qualification/proficiencyTest/level").filter(level -> !level.equals(declared)).stream()
                .map(_ -> Finding.warning(
                        answers.at("/qualification/proficiencyTest/level"),
                        "qualification.testLevel",
                        answers.one("/qualification/proficiencyTest")
                                .read("level")
                                .orElseThrow(),
                        answers.one("/choices").read("level").orElseThrow()));
    }
}
