package cn.zhicheng.kit.security;

import cn.zhicheng.contracts.Regions;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who calls, by the token; a controller argument ({@code @Nullable Person} where anybody may call).
 *
 * @param id stable for good: {@code hubei-gov.<subject>}, {@code staff.jingzhou.limin}, {@code
 *     service-account-document-service}
 * @param region GB/T 2260 code that staff act for; absent for citizens and province-wide roles
 * @param name of staff; citizens have none in the token
 */
public record Person(
        String id,
        Set<Role> roles,
        @Nullable String region,
        @Nullable String name) {
    public boolean is(Role role) {
        return roles.contains(role);
    }

    /**
     * Whether a place lies in the region that this person acts for; a platform-admin without region acts everywhere. The
     * region comes from the token and may lag: identity-service decides in doubt.
     */
    public boolean actsFor(String regionCode) {
        return region == null ? is(Role.PLATFORM_ADMIN) : Regions.contains(region, regionCode);
    }
}
