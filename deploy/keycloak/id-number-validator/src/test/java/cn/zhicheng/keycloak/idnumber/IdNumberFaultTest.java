package cn.zhicheng.keycloak.idnumber;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class IdNumberFaultTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-03-18");

    /** The table that identity-service is held to as well. */
    @ParameterizedTest
    @CsvFileSource(files = "src/test/resources/id-numbers.csv")
    void aNumberIsRightOrNamedByItsFirstFault(String number, @Nullable IdNumberFault fault) {
        assertThat(IdNumberFault.of(number, TODAY)).isEqualTo(Optional.ofNullable(fault));
    }

    @Test
    void aSmallXIsNotPutRightHere() {
        assertThat(IdNumberFault.of("42050219920308008x", TODAY)).contains(IdNumberFault.LENGTH);
    }

    @Test
    void aBirthdayMayBeToday() {
        assertThat(IdNumberFault.of("420106202603180010", TODAY)).isEmpty();
    }
}
