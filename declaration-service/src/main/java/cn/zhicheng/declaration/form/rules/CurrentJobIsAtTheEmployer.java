package cn.zhicheng.declaration.form.rules;

import cn.zhicheng.declaration.form.Answers;
import cn.zhicheng.declaration.form.Finding;
import cn.zhicheng.declaration.form.Rule;
import java.text.Normalizer;
import java.util.Set;
import java.util.stream.Stream;

/** 至今在职: at the recommending employer; another one warns. */
final class CurrentJobIsAtTheEmployer implements Rule {

    @Override
    public Set<String> reads() {
        return Set.of("/jobs/current", "/jobs/employer");
    }

    @Override
    public Stream<Finding> check(Answers answers) {
        var employer = answers.facts().employer();
        return employer == null
                ? Stream.empty()
                : answers.records("/jobs").stream()
                        .filter(row -> row.yes("current"))
                        .flatMap(row ->
                                row
                                        .text("employer")
                                        .filter(name -> !plain(name).equals(plain(employer.name())))
                                        .stream()
                                        .map(name -> Finding.warning(
                                                row.at("employer"), "jobs.employer", name, employer.name())));
    }

    /** Width, brackets and spaces make no other employer. */
    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC).replaceAll("[\\p{P}\\p{S}\\s]", "");
    }
}
