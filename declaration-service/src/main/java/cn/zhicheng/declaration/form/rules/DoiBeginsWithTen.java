package cn.zhicheng.declaration.form.rules;

import cn.zhicheng.declaration.form.Answers;
import cn.zhicheng.declaration.form.Finding;
import cn.zhicheng.declaration.form.Rule;
import java.util.Set;
import java.util.stream.Stream;

/** DOI begins with 10. and its registrant. */
final class DoiBeginsWithTen implements Rule {

    @Override
    public Set<String> reads() {
        return Set.of("/achievements/papers/doi");
    }

    @Override
    public Stream<Finding> check(Answers answers) {
        return answers.records("/achievements/papers").stream()
                .filter(row ->
                        row.text("doi").filter(doi -> !doi.startsWith("10.")).isPresent())
                .map(row -> Finding.error(row.at("doi"), "papers.doi"));
    }
}
