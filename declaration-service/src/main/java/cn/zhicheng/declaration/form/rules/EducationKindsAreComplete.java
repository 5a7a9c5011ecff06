package cn.zhicheng.declaration.form.rules;

import cn.zhicheng.declaration.form.Answers;
import cn.zhicheng.declaration.form.FieldAddress;
import cn.zhicheng.declaration.form.Finding;
import cn.zhicheng.declaration.form.PartAnswers;
import cn.zhicheng.declaration.form.Rule;
import cn.zhicheng.declaration.form.kinds.CodeList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** 学历类型: each of the three exactly once over all records; one record may bear several. */
final class EducationKindsAreComplete implements Rule {

    @Override
    public Set<String> reads() {
        return Set.of("/education/kinds");
    }

    @Override
    public Stream<Finding> check(Answers answers) {
        var rows = answers.records("/education");
        var kinds = answers.form().codeList("EduKind").orElseThrow();
        return rows.isEmpty() ? Stream.empty() : kinds.codes().values().stream().flatMap(kind -> check(kind, rows));
    }

    private static Stream<Finding> check(CodeList.Code kind, List<PartAnswers> rows) {
        var bearing = rows.stream()
                .filter(row -> row.set("kinds").contains(kind.code()))
                .toList();
        return switch (bearing.size()) {
            case 0 ->
                Stream.of(Finding.error(FieldAddress.ofPart("/education"), "education.kindMissing", kind.label()));
            case 1 -> Stream.empty();
            default ->
                Stream.of(Finding.error(
                        bearing.getLast().at("kinds"),
                        bearing.size() == 2 ? "education.kindTwice" : "education.kindOften",
                        kind.label(),
                        numbers(bearing)));
        };
    }

    private static String numbers(List<PartAnswers> rows) {
        return rows.stream().map(row -> String.valueOf(row.number())).collect(Collectors.joining("、"));
    }
}
