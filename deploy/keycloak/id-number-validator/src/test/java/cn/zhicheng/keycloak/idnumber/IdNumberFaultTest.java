package cn.zhicheng.keycloak.idnumber;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdNumberFaultTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-03-18");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "420106198905261511",
                "420102199202290024",
                "42050219920308008X",
                "422422196803150027",
                "810000199408230021"
            })
    void aRealNumberHasNone(String number) {
        assertThat(IdNumberFault.of(number, TODAY)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "420106198905261510, CHECK",
        "420160198905261511, CHECK",
        "420106198902301514, DATE",
        "420106299905261511, DATE",
        "198905261525, LENGTH",
        "42010619890526151x, LENGTH"
    })
    void aWrongNumberIsNamedByItsFirstFault(String number, IdNumberFault fault) {
        assertThat(IdNumberFault.of(number, TODAY)).contains(fault);
    }

    @Test
    void aBirthdayMayBeToday() {
        assertThat(IdNumberFault.of("420106202603180010", TODAY)).isEmpty();
    }
}
