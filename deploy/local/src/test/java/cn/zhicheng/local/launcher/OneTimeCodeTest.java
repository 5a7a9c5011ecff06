package cn.zhicheng.local.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OneTimeCodeTest {

    /** "12345678901234567890", the secret of RFC 6238's test vectors, of which the last six digits are taken. */
    private static final String SECRET = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

    @ParameterizedTest
    @CsvSource({"59, 287082", "1111111109, 081804", "1234567890, 005924", "20000000000, 353130"})
    void isThatOfTheStandard(long second, String code) {
        assertThat(OneTimeCode.of(SECRET, Instant.ofEpochSecond(second))).isEqualTo(code);
    }
}
