package cn.zhicheng.declaration.form.rules;

import cn.zhicheng.declaration.form.Answers;
import cn.zhicheng.declaration.form.Finding;
import cn.zhicheng.declaration.form.Rule;
import cn.zhicheng.declaration.form.numbers.CnSerial;
import java.util.Set;
import java.util.stream.Stream;

/** CN: another shape warns until it is confirmed as printed. */
final class CnSerialHasItsShape implements Rule {

    @Override
    public Set<String> reads() {
        return Set.of("/achievements/papers/cn", "/achievements/papers/confirmedAsPrinted");
    }

    @Override
    public Stream<Finding> check(Answers answers) {
        return answers.records("/achievements/papers").stream()
                .filter(row -> !row.yes("confirmedAsPrinted"))
                .filter(row ->
                        row.text("cn").filter(cn -> !CnSerial.isRight(cn)).isPresent())
                .map(row -> Finding.warning(row.at("cn"), "papers.cnShape"));
    }
}
