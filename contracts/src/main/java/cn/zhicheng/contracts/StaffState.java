package cn.zhicheng.contracts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param roles role names as in the token: {@code title-office}, {@code auditor}, …
 * @param region GB/T 2260 code that the person acts for; absent for province-wide roles
 */
public record StaffState(
        String personId, List<String> roles, @Nullable String region, boolean active) {}
