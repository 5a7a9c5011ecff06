package cn.zhicheng.declaration.form.rules;

import static cn.zhicheng.declaration.form.SampleAnswers.complete;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.declaration.form.Facts;
import org.junit.jupiter.api.Test;

class PhoneIsAMobileNumberTest {

    @Test
    void spacesAndCountryCodeDoNotMatter() {
        assertThat(complete()
                        .person(p -> new Facts.Person(
                                p.name(), p.idType(), p.idNumber(), p.gender(), p.birthDate(), "+86 138 0013 8000"))
                        .findings(new PhoneIsAMobileNumber()))
                .isEmpty();
    }

    @Test
    void aDigitTooFewIsTold() {
        assertThat(complete()
                        .person(p -> new Facts.Person(
                                p.name(), p.idType(), p.idNumber(), p.gender(), p.birthDate(), "1380013800"))
                        .findings(new PhoneIsAMobileNumber()))
                .containsExactly("WARNING /basic/phone basic.phone.length");
        assertThat(complete()
                        .person(p -> new Facts.Person(
                                p.name(), p.idType(), p.idNumber(), p.gender(), p.birthDate(), "1380013800"))
                        .sentences(new PhoneIsAMobileNumber()))
                .contains("手机号应为 11 位，现在是 10 位，请检查是否漏输。");
    }

    @Test
    void anotherPrefixIsTold() {
        assertThat(complete()
                        .person(p -> new Facts.Person(
                                p.name(), p.idType(), p.idNumber(), p.gender(), p.birthDate(), "12800138000"))
                        .findings(new PhoneIsAMobileNumber()))
                .containsExactly("WARNING /basic/phone basic.phone.invalid");
    }
}
