package cn.zhicheng.declaration.form.rules;

import cn.zhicheng.declaration.form.Answers;
import cn.zhicheng.declaration.form.Finding;
import cn.zhicheng.declaration.form.Rule;
import cn.zhicheng.declaration.form.numbers.MobileNumber;
import java.util.Set;
import java.util.stream.Stream;

/** 联系电话 is a mobile number. It comes from the identity platform, so a wrong one only warns. */
final class PhoneIsAMobileNumber implements Rule {

    @Override
    public Set<String> reads() {
        return Set.of("/basic/phone");
    }

    @Override
    public Stream<Finding> check(Answers answers) {
        return answers
                .text("/basic/phone")
                .filter(phone -> !MobileNumber.isRight(phone))
                .map(MobileNumber::digits)
                .stream()
                .map(digits -> digits.length() == 11
                        ? Finding.warning(answers.at("/basic/phone"), "basic.phone.invalid")
                        : Finding.warning(answers.at("/basic/phone"), "basic.phone.length", digits.length()));
    }
}
