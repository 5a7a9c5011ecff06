package cn.zhicheng.local.launcher;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Somebody whom one may sign in as in the demo.
 *
 * @param purpose what the account is good for
 * @param totpSecret of the second factor, base32; citizens have none
 */
record DemoAccount(
        String username,
        String name,
        String password,
        String purpose,
        @Nullable String totpSecret) {

    /** The accounts of a file of {@code deploy/keycloak}; none if there is no such file. */
    static List<DemoAccount> of(Path file) {
        if (Files.notExists(file)) return List.of();
        var accounts = new JsonMapper().readTree(file.toFile()).path("accounts");
        return StreamSupport.stream(accounts.spliterator(), false)
                .map(DemoAccount::of)
                .toList();
    }

    /** One line for the console. */
    String line(Instant now) {
        var code = totpSecret == null ? "" : "  验证码 " + OneTimeCode.of(totpSecret, now);
        return "  %-24s %s%s  %s（%s）".formatted(username, password, code, name, purpose);
    }

    private static DemoAccount of(JsonNode account) {
        var secret = account.path("totpSecret");
        return new DemoAccount(
                account.path("username").asString(),
                account.path("name").asString(),
                account.path("password").asString(),
                account.path("purpose").asString(),
                secret.isString() ? secret.asString() : null);
    }
}
