package cn.zhicheng.declaration.form.rules;

import cn.zhicheng.declaration.form.Answers;
import cn.zhicheng.declaration.form.Finding;
import cn.zhicheng.declaration.form.Rule;
import java.util.Set;
import java.util.stream.Stream;

/** 邮编 has six digits. */
final class PostcodeHasSixDigits implements Rule {

    @Override
    public Set<String> reads() {
        return Set.of("/basic/postcode");
    }

    @Override
    public Stream<Finding> check(Answers answers) {
        return answers.text("/basic/postcode").filter(code -> !code.matches("\\d{6}")).stream()
                .map(_ -> Finding.error(answers.at("/basic/postcode"), "basic.postcode"));
    }
}
