package cn.zhicheng.declaration.form.rules;

import cn.zhicheng.declaration.form.Answers;
import cn.zhicheng.declaration.form.Finding;
import cn.zhicheng.declaration.form.Rule;
import cn.zhicheng.declaration.form.numbers.PatentNumber;
import java.util.Set;
import java.util.stream.Stream;

/** 专利: the number says which type it is; one of two that disagree is wrong. */
final class PatentTypeAgreesWithNumber implements Rule {

    @Override
    public Set<String> reads() {
        return Set.of("/achievements/patents/type", "/achievements/patents/number");
    }

    @Override
    public Stream<Finding> check(Answers answers) {
        return answers.records("/achievements/patents").stream()
                .flatMap(row -> row
                        .text("type")
                        .filter(type -> !type.equals("SOFTWARE"))
                        .flatMap(type -> row.text("number")
                                .flatMap(PatentNumber::parse)
                                .filter(number -> !number.type().name().equals(type)))
                        .stream()
                        .map(number -> Finding.error(
                                row.at("number"),
                                "patents.typeMismatch",
                                number.type().label(),
                                row.read("type").orElseThrow())));
    }
}
