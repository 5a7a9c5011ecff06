package cn.zhicheng.declaration.form.rules;

import cn.zhicheng.declaration.form.Answers;
import cn.zhicheng.declaration.form.FieldAddress;
import cn.zhicheng.declaration.form.Finding;
import cn.zhicheng.declaration.form.Rule;
import java.util.Set;
import java.util.stream.Stream;

/** 教育经历, 工作业绩 and 工作经历 have at least one record. */
final class ListsHaveARow implements Rule {

    @Override
    public Set<String> reads() {
        return Set.of("/education", "/works", "/jobs");
    }

    @Override
    public Stream<Finding> check(Answers answers) {
        return reads().stream()
                .filter(list -> answers.records(list).isEmpty())
                .map(list -> Finding.error(
                        FieldAddress.ofPart(list),
                        "row.missing",
                        answers.form().part(list).orElseThrow().label()));
    }
}
