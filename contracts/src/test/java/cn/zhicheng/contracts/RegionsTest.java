package cn.zhicheng.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegionsTest {

    @Test
    void hubeiHasSeventeenDivisionsAnd103Counties() {
        var divisions = Regions.hubei().divisions();
        var counties = divisions.stream()
                .mapToInt(division -> division.counties().size())
                .sum();
        var directlyUnderTheProvince = divisions.stream()
                .filter(division -> division.counties().isEmpty())
                .count();
        assertThat(divisions).hasSize(17);
        assertThat(counties + directlyUnderTheProvince).isEqualTo(103);
    }

    @ParameterizedTest
    @CsvSource({
        "420000, 421087, true", "420000, 429004, true", "421000, 421002, true", "421002, 421002, true",
        "421000, 421000, true", "421000, 420100, false", "420500, 421002, false", "421002, 421000, false",
        "421000, 420000, false", "421000, 429004, false", "429004, 429005, false", "420000, 430100, false"
    })
    void aRegionContainsItselfAndWhatLiesWithinIt(String outer, String inner, boolean contains) {
        assertThat(Regions.contains(outer, inner)).isEqualTo(contains);
    }

    @ParameterizedTest
    @ValueSource(strings = {"000000", "", "0", "42"})
    void whatIsNoCodeContainsNothing(String outer) {
        assertThat(Regions.contains(outer, "421002")).isFalse();
        assertThat(Regions.contains(outer, "420000")).isFalse();
    }

    @Test
    void aRegionOfAnyLevelHasItsName() {
        assertThat(Regions.nameOf("421087")).contains("松滋市");
        assertThat(Regions.nameOf("421000")).contains("荆州市");
        assertThat(Regions.nameOf("999999")).isEmpty();
    }
}
