package cn.zhicheng.kit.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PersonTest {
    @Test
    void staffActForTheirRegionOnly() {
        assertThat(person("421000", Role.TITLE_OFFICE).actsFor("421002")).isTrue();
        assertThat(person("421000", Role.TITLE_OFFICE).actsFor("420100")).isFalse();
        assertThat(person(null, Role.TITLE_OFFICE).actsFor("421000")).isFalse();
        assertThat(person("", Role.TITLE_OFFICE).actsFor("421000")).isFalse();
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
