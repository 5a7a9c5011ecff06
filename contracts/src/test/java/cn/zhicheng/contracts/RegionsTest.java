package cn.zhicheng.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

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

    @Test
    void aRegionContainsItselfAndWhatLiesWithinIt() {
        assertThat(Regions.contains("420000", "421087")).isTrue();
        assertThat(Regions.contains("421000", "421002")).isTrue();
        assertThat(Regions.contains("421002", "421002")).isTrue();
        assertThat(Regions.contains("420000", "429004")).isTrue();
    }

    @Test
    void aRegionContainsNeitherItsNeighbourNorWhatIsAboveIt() {
        assertThat(Regions.contains("420500", "421002")).isFalse();
        assertThat(Regions.contains("421002", "421000")).isFalse();
        assertThat(Regions.contains("429004", "429005")).isFalse();
    }

    @Test
    void aRegionOfAnyLevelHasItsName() {
        assertThat(Regions.nameOf("421087")).contains("松滋市");
        assertThat(Regions.nameOf("421000")).contains("荆州市");
        assertThat(Regions.nameOf("999999")).isEmpty();
    }
}
