package cn.zhicheng.kit.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegionsTest {
    @ParameterizedTest
    @CsvSource({
        "421002, 420000, true", "421002, 421000, true", "421002, 421002, true", "421000, 421002, false",
        "421000, 421000, true", "420100, 421000, false", "429004, 420000, true", "429004, 421000, false",
        "430100, 420000, false", "420000, 421000, false"
    })
    void aRegionHoldsWhatIsBelowIt(String inner, String outer, boolean within) {
        assertThat(Regions.within(inner, outer)).isEqualTo(within);
    }

    @Test
    void staffActForTheirRegionOnly() {
        assertThat(person("421000", Role.TITLE_OFFICE).actsFor("421002")).isTrue();
        assertThat(person("421000", Role.TITLE_OFFICE).actsFor("420100")).isFalse();
        assertThat(person(null, Role.TITLE_OFFICE).actsFor("421000")).isFalse();
    }

    @Test
    void anAdministratorWithoutRegionActsEverywhere() {
        assertThat(person(null, Role.PLATFORM_ADMIN).actsFor("421002")).isTrue();
        assertThat(person("421000", Role.PLATFORM_ADMIN).actsFor("420100")).isFalse();
    }

    private static Person person(@Nullable String region, Role role) {
        return new Person("staff.x", Set.of(role), region, null);
    }
}
