package cn.zhicheng.identity.applicants;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumberTest {
    @ParameterizedTest
    @ValueSource(strings = {"13800138000", "138 0013 8000", "+8613800138000", "+86 138-0013-8000", "１３８００１３８０００"})
    void isReadHoweverItIsWritten(String given) {
        assertThat(PhoneNumber.read(given)).contains(new PhoneNumber("13800138000"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"12800138000", "1380013800", "138001380000", "0716-8512345", ""})
    void isNothingElse(String given) {
        assertThat(PhoneNumber.read(given)).isEmpty();
    }
}
