package cn.zhicheng.declaration.form.rules;

import cn.zhicheng.declaration.form.Answers;
import cn.zhicheng.declaration.form.Finding;
import cn.zhicheng.declaration.form.Rule;
import java.util.Set;
import java.util.stream.Stream;

/** 符合条款: only clauses of the plan that records of this list can prove. */
final class ClausesAreCitable implements Rule {

    @Override
    public Set<String> reads() {
        return Set.of("/works/clauses");
    }

    @Override
    public Stream<Finding> check(Answers answers) {
        var plan = answers.facts().plan();
        return answers.all().stream()
                .filter(row -> row.id().isPresent() && row.part().fields().containsKey("clauses"))
                .flatMap(row -> row.set("clauses").stream()
                        .filter(code -> !plan.citable(row.part().address()).containsKey(code))
                        .map(code -> Finding.error(row.at("clauses"), "clauses.notCitable", code)));
    }
}
