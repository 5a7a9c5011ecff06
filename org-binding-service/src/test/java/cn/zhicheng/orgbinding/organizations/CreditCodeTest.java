package cn.zhicheng.orgbinding.organizations;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.orgbinding.organizations.CreditCode.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The examples with verdicts of the data dictionary (GB 32100). */
class CreditCodeTest {

    @ParameterizedTest
    @ValueSource(strings = {"91350100M000100Y43", "91420100MA49000025", "12420000420000K04M"})
    void aCodeWhoseCheckCharactersAgreeIsValid(String typed) {
        assertThat(CreditCode.read(typed)).isEqualTo(new Reading.Valid(new CreditCode(typed), true));
    }

    @Test
    void aWrongOrganizationCodeWithinIsOnlyOdd() {
        assertThat(CreditCode.read("91421000MA49000019"))
                .isEqualTo(new Reading.Valid(new CreditCode("91421000MA49000019"), false));
    }

    @Test
    void anotherLastCharacterDoesNotCheck() {
        assertThat(CreditCode.read("91350100M000100Y44")).isEqualTo(new Reading.WrongCheck());
    }

    @Test
    void theLetterOIsInNoCode() {
        assertThat(CreditCode.read("91420100MO49000025")).isEqualTo(new Reading.WrongCharacter('O'));
    }

    @Test
    void aCharacterLessIsMissed() {
        assertThat(CreditCode.read("91350100M000100Y4")).isEqualTo(new Reading.WrongLength(17));
    }

    @Test
    void widthCaseAndSpacesArePutRight() {
        assertThat(CreditCode.read(" ９１３５０１００m000100y43 "))
                .isEqualTo(new Reading.Valid(new CreditCode("91350100M000100Y43"), true));
    }
}
