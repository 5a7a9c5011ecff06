package cn.zhicheng.identity.applicants;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PersonalFactsTest {
    private static final PersonalFacts ZHANG_SAN = new PersonalFacts(
            "张三", IdType.RESIDENT_ID, "420106198905261511", "13800138000", "1", LocalDate.parse("1989-05-26"));

    @Test
    void theNumberIsShownWithItsMiddleHidden() {
        assertThat(ZHANG_SAN.maskedIdNumber()).isEqualTo("420***********1511");
    }

    @Test
    void thePhoneIsShownWithItsMiddleHidden() {
        assertThat(ZHANG_SAN.maskedPhone()).isEqualTo("138****8000");
    }

    @Test
    void halfOfAShortNumberStaysHidden() {
        var anna = new PersonalFacts("Anna", IdType.PASSPORT, "C01X00T47", null, null, null);

        assertThat(anna.maskedIdNumber()).isEqualTo("C0*****47");
        assertThat(anna.maskedPhone()).isNull();
    }

    @Test
    void thePersonIsNotInWhatALogWouldPrint() {
        assertThat(ZHANG_SAN.toString()).doesNotContain("张三", "420106", "138");
    }
}
