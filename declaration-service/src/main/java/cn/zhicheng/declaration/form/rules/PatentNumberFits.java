package cn.zhicheng.declaration.form.rules;

import cn.zhicheng.declaration.form.Answers;
import cn.zhicheng.declaration.form.Finding;
import cn.zhicheng.declaration.form.PartAnswers;
import cn.zhicheng.declaration.form.Rule;
import cn.zhicheng.declaration.form.numbers.PatentNumber;
import cn.zhicheng.declaration.form.numbers.SoftwareNumber;
import java.util.Set;
import java.util.stream.Stream;

/** 专利号: another shape or a wrong check digit warns until it is confirmed as printed. */
final class PatentNumberFits implements Rule {

    @Override
    public Set<String> reads() {
        return Set.of(
                "/achievements/patents/type",
                "/achievements/patents/status",
                "/achievements/patents/number",
                "/achievements/patents/confirmedAsPrinted");
    }

    @Override
    public Stream<Finding> check(Answers answers) {
        return answers.records("/achievements/patents").stream()
                .filter(row -> !row.yes("confirmedAsPrinted"))
                .filter(row -> row.text("type").isPresent())
                .flatMap(row -> row.text("number").stream().flatMap(number -> check(row, number)));
    }

    private static Stream<Finding> check(PartAnswers row, String number) {
        if (row.text("type").filter("SOFTWARE"::equals).isPresent()) {
            return SoftwareNumber.isRight(number) ? Stream.empty() : shape(row, "2021SR1234567");
        }
        boolean applied = row.text("status").filter("ACCEPTED"::equals).isPresent();
        var parsed = PatentNumber.parse(number);
        // An application has the number without ZL; with it, it is not yet the patent's.
        if (parsed.filter(patent -> patent.granted() != applied).isEmpty()) {
            return shape(row, applied ? "202220012345.9" : "ZL202220012345.9");
        }
        return parsed.filter(patent -> !patent.checked()).stream()
                .map(_ -> Finding.warning(row.at("number"), "patents.numberCheck"));
    }

    private static Stream<Finding> shape(PartAnswers row, String example) {
        return Stream.of(Finding.warning(row.at("number"), "patents.numberShape", example));
    }
}
