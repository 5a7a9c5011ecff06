package cn.zhicheng.kit.security;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What somebody may act as. */
public enum Role {
    APPLICANT,
    ORG_ADMIN,
    TITLE_OFFICE,
    COMMITTEE_OFFICE,
    PLATFORM_ADMIN,
    AUDITOR,
    SYSTEM;

    /** The name in a token: {@code title-office}. */
    public String token() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The role that a token names; empty for one that is none of ours ({@code offline_access}). */
    public static Optional<Role> named(String token) {
        return Arrays.stream(values())
                .filter(role -> role.token().equals(token))
                .findFirst();
    }
}
