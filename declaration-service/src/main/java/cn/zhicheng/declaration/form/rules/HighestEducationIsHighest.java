package cn.zhicheng.declaration.form.rules;

import cn.zhicheng.declaration.form.Answers;
import cn.zhicheng.declaration.form.Finding;
import cn.zhicheng.declaration.form.PartAnswers;
import cn.zhicheng.declaration.form.Rule;
import cn.zhicheng.declaration.form.kinds.CodeList;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.Stream;

/** 最高学历 is not below another education. */
final class HighestEducationIsHighest implements Rule {

    @Override
    public Set<String> reads() {
        return Set.of("/education/kinds", "/education/educationLevel");
    }

    @Override
    public Stream<Finding> check(Answers answers) {
        var levels = answers.form().codeList("Education").orElseThrow();
        var rows = answers.records("/education");
        return rows.stream()
                .filter(row -> row.set("kinds").contains("HIGHEST"))
                .flatMap(highest -> rows.stream()
                        .filter(row -> rank(levels, row) > rank(levels, highest))
                        .max(Comparator.comparingInt(row -> rank(levels, row)))
                        .stream()
                        .map(above -> Finding.error(
                                highest.at("kinds"),
                                "education.highest",
                                above.read("educationLevel").orElseThrow(),
                                highest.read("educationLevel").orElse("未填"))));
    }

    private static int rank(CodeList levels, PartAnswers row) {
        return row.text("educationLevel")
                .map(code -> levels.rank(code).orElse(0))
                .orElse(0);
    }
}
