package cn.zhicheng.gateway.demo;

import cn.zhicheng.gateway.problem.ProblemException;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** Whom one can be in the demo, with the second factor's present code; outside a demo there is no such address. */
@RestController
class DemoAccountsController {
    private final boolean demo;
    private final @Nullable Path file;
    private final JsonMapper json;
    private final Clock clock;

    DemoAccountsController(
            @Value("${zhicheng.demo}") boolean demo,
            @Value("${zhicheng.demo-accounts-file}") String file,
            JsonMapper json,
            Clock clock) {
        this.demo = demo;
        this.file = file.isBlank() ? null : Path.of(file);
        this.json = json;
        this.clock = clock;
    }

    @GetMapping({"/api/demo/accounts", "/api/demo/codes"})
    ResponseEntity<AccountsView> accounts() throws IOException {
        if (!demo || file == null || !Files.isRegularFile(file))
            throw new ProblemException(HttpStatus.NOT_FOUND, "not-found");
        var now = clock.instant();
        var accounts = json.readValue(Files.readAllBytes(file), AccountsFile.class).accounts().stream()
                .map(account -> account.shownAt(now))
                .toList();
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(new AccountsView(accounts));
    }

    record AccountsFile(List<Account> accounts) {}

    record Account(
            String username,
            String name,
            String password,
            String kind,
            @Nullable String role,
            String purpose,
            @Nullable String totpSecret) {

        AccountView shownAt(Instant now) {
            return totpSecret == null
                    ? new AccountView(username, name, password, kind, role, purpose, null, null)
                    : new AccountView(
                            username,
                            name,
                            password,
                            kind,
                            role,
                            purpose,
                            new Totp(totpSecret).codeAt(now),
                            Totp.secondsLeftAt(now));
        }
    }

    record AccountsView(List<AccountView> accounts) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record AccountView(
            String username,
            String name,
            String password,
            String kind,
            @Nullable String role,
            String purpose,
            @Nullable String code,
            @Nullable Long validForSeconds) {}
}
