package cn.zhicheng.declaration.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class ReceiptNumberTest {

    @Test
    void holdsProvinceYearCommitteeSerialAndCheck() {
        assertThat(ReceiptNumber.of(2026, "100101", 1).value())
                .startsWith("422026100101000001")
                .hasSize(19);
    }

    @Test
    void hasTheCheckDigitOfTheStandard() {
        // ISO 7064's own example for MOD 11,10: 0794 has check digit 5.
        assertThat(ReceiptNumber.check("0794")).isEqualTo(5);
    }

    @Test
    void isRecognisedWhenRight() {
        assertThat(ReceiptNumber.isWellFormed(
                        ReceiptNumber.of(2026, "100101", 42).value()))
                .isTrue();
    }

    @Test
    void isNotRecognisedWithOneDigitWrong() {
        var right = ReceiptNumber.of(2026, "100101", 42).value();
        for (var place = 0; place < right.length(); place++) {
            var wrong = new StringBuilder(right);
            wrong.setCharAt(place, (char) ('0' + (right.charAt(place) - '0' + 1) % 10));
            assertThat(ReceiptNumber.isWellFormed(wrong.toString())).isFalse();
        }
    }

    @Test
    void isNotMadeOfACommitteeNumberThatIsTooLong() {
        assertThatIllegalArgumentException().isThrownBy(() -> ReceiptNumber.of(2026, "1001011", 1));
    }
}
