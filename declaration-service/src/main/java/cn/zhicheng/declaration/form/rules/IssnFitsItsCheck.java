package cn.zhicheng.declaration.form.rules;

import cn.zhicheng.declaration.form.Answers;
import cn.zhicheng.declaration.form.Finding;
import cn.zhicheng.declaration.form.Rule;
import cn.zhicheng.declaration.form.numbers.Issn;
import java.util.Set;
import java.util.stream.Stream;

/** ISSN: a wrong check digit warns until it is confirmed as printed. */
final class IssnFitsItsCheck implements Rule {

    @Override
    public Set<String> reads() {
        return Set.of("/achievements/papers/issn", "/achievements/papers/confirmedAsPrinted");
    }

    @Override
    public Stream<Finding> check(Answers answers) {
        return answers.records("/achievements/papers").stream()
                .filter(row -> !row.yes("confirmedAsPrinted"))
                .filter(row ->
                        row.text("issn").filter(issn -> !Issn.isRight(issn)).isPresent())
                .map(row -> Finding.warning(row.at("issn"), "papers.issnCheck"));
    }
}
