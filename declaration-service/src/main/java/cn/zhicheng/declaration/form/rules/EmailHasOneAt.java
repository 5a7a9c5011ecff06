package cn.zhicheng.declaration.form.rules;

import cn.zhicheng.declaration.form.Answers;
import cn.zhicheng.declaration.form.Finding;
import cn.zhicheng.declaration.form.Rule;
import java.util.Set;
import java.util.stream.Stream;

/** 邮箱 has one @ with something on both sides. */
final class EmailHasOneAt implements Rule {

    @Override
    public Set<String> reads() {
        return Set.of("/basic/email");
    }

    @Override
    public Stream<Finding> check(Answers answers) {
        return answers.text("/basic/email").filter(email -> !email.matches("[^@\\s]+@[^@\\s]+")).stream()
                .map(_ -> Finding.error(answers.at("/basic/email"), "basic.email"));
    }
}
