package cn.zhicheng.signin;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The people of the demo, read from {@code deploy/keycloak/demo/demo-accounts.json}. */
public record DemoAccounts(List<DemoAccount> accounts) {
    /** One person; {@code totpSecret} (base32) for staff alone. */
    public record DemoAccount(
            String username,
            String name,
            String password,
            String kind,
            String role,
            String signIn,
            String purpose,
            @Nullable String totpSecret) {}

    public static DemoAccounts read(Path file) {
        return JsonMapper.shared().readValue(file.toFile(), DemoAccounts.class);
    }

    public DemoAccount named(String username) {
        return accounts.stream()
                .filter(account -> account.username().equals(username))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No demo account " + username));
    }
}
