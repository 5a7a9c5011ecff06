package cn.zhicheng.declaration.form.rules;

import cn.zhicheng.declaration.form.Answers;
import cn.zhicheng.declaration.form.Finding;
import cn.zhicheng.declaration.form.Rule;
import java.util.Set;
import java.util.stream.Stream;

/** 代表作: at most three papers. */
final class AtMostThreePapersRepresent implements Rule {
    private static final int MOST = 3;

    @Override
    public Set<String> reads() {
        return Set.of("/achievements/papers/representative");
    }

    @Override
    public Stream<Finding> check(Answers answers) {
        var chosen = answers.records("/achievements/papers").stream()
                .filter(row -> row.yes("representative"))
                .toList();
        return chosen.stream()
                .skip(MOST)
                .map(row -> Finding.error(row.at("representative"), "papers.representative", MOST, chosen.size()));
    }
}
