package cn.zhicheng.gateway.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTest {
    /** The test vectors of RFC 6238, appendix B, in six digits. */
    @ParameterizedTest
    @CsvSource({"59, 287082", "1111111109, 081804", "1234567890, 005924", "2000000000, 279037", "20000000000, 353130"})
    void showsWhatAnAuthenticatorShows(long second, String code) {
        assertThat(new Totp("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ").codeAt(Instant.ofEpochSecond(second)))
                .isEqualTo(code);
    }
}
