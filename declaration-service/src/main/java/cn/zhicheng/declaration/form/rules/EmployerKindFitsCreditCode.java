package cn.zhicheng.declaration.form.rules;

import cn.zhicheng.declaration.form.Answers;
import cn.zhicheng.declaration.form.Finding;
import cn.zhicheng.declaration.form.Rule;
import cn.zhicheng.declaration.form.numbers.CreditCode;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** 单位性质 is what the employer's credit code says, where the code says it; another one warns. */
final class EmployerKindFitsCreditCode implements Rule {

    @Override
    public Set<String> reads() {
        return Set.of("/basic/employerKind");
    }

    @Override
    public Stream<Finding> check(Answers answers) {
        var employer = answers.facts().employer();
        var told = Optional.ofNullable(employer == null ? null : employer.creditCode())
                .flatMap(CreditCode::employerKind);
        var kinds = answers.form().codeList("EmployerKind").orElseThrow();
        return answers.text("/basic/employerKind").stream()
                .flatMap(chosen -> told
                        .filter(kind -> !kind.equals(chosen))
                        .map(kind -> Finding.warning(
                                answers.at("/basic/employerKind"),
                                "basic.employerKind.creditCode",
                                kinds.label(kind),
                                kinds.label(chosen)))
                        .stream());
    }
}
