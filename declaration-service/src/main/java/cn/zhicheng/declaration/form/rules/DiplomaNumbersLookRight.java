package cn.zhicheng.declaration.form.rules;

import cn.zhicheng.declaration.form.Answers;
import cn.zhicheng.declaration.form.Finding;
import cn.zhicheng.declaration.form.PartAnswers;
import cn.zhicheng.declaration.form.Rule;
import java.util.Set;
import java.util.stream.Stream;

/** 学历证书编号 has 17 or 18 characters since 2001, 学位证书编号 16; others warn. */
final class DiplomaNumbersLookRight implements Rule {

    @Override
    public Set<String> reads() {
        return Set.of("/education/diplomaNo", "/education/degreeNo", "/education/graduatedOn");
    }

    @Override
    public Stream<Finding> check(Answers answers) {
        return answers.records("/education").stream()
                .filter(row -> row.month("graduatedOn")
                        .filter(end -> end.getYear() >= 2001)
                        .isPresent())
                .flatMap(row -> Stream.concat(
                        wrong(row, "diplomaNo", "[0-9A-Za-z]{17,18}", "education.diplomaNo"),
                        wrong(row, "degreeNo", "[0-9A-Za-z]{16}", "education.degreeNo")));
    }

    private static Stream<Finding> wrong(PartAnswers row, String code, String shape, String key) {
        return row.text(code).filter(number -> !number.replaceAll("[\\s-]", "").matches(shape)).stream()
                .map(_ -> Finding.warning(row.at(code), key));
    }
}
