package cn.zhicheng.declaration.form.rules;

import cn.zhicheng.declaration.form.Answers;
import cn.zhicheng.declaration.form.Finding;
import cn.zhicheng.declaration.form.Rule;
import java.util.Set;
import java.util.stream.Stream;

/** 论文: ISSN or CN, except of proceedings and internal material. */
final class PapersHaveASerialNumber implements Rule {

    @Override
    public Set<String> reads() {
        return Set.of("/achievements/papers/issn", "/achievements/papers/cn", "/achievements/papers/journalLevel");
    }

    @Override
    public Stream<Finding> check(Answers answers) {
        return answers.records("/achievements/papers").stream()
                .filter(row -> row.text("journalLevel")
                        .filter(Set.of("CONFERENCE", "INTERNAL")::contains)
                        .isEmpty())
                .filter(row -> row.text("issn").isEmpty() && row.text("cn").isEmpty())
                .map(row -> Finding.error(row.at("issn"), "papers.serialMissing"));
    }
}
