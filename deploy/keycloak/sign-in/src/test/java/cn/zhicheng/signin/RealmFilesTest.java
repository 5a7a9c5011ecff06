package cn.zhicheng.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What the files themselves must and must not say. */
class RealmFilesTest {
    private static final Path ZHICHENG = Demo.FOLDER.resolve("realms/zhicheng-realm.json");
    private static final Path STAND_IN = Demo.FOLDER.resolve("standin/hubei-unified-identity-realm.json");

    @Test
    void theRealmOfProductionHasNoPeople() {
        var users = JsonMapper.shared().readTree(ZHICHENG.toFile()).path("users");

        assertThat(users.valueStream()).allMatch(user -> user.has("serviceAccountClientId"));
    }

    @Test
    void everySecretAndAddressComesFromTheEnvironment() throws IOException {
        assertThat(variables(ZHICHENG))
                .containsExactlyInAnyOrder(
                        "ZHICHENG_PUBLIC_URL",
                        "ZHICHENG_GATEWAY_INTERNAL_URL",
                        "ZHICHENG_GATEWAY_CLIENT_SECRET",
                        "ZHICHENG_IDENTITY_CLIENT_SECRET",
                        "ZHICHENG_DOCUMENT_CLIENT_SECRET",
                        "ZHICHENG_ATTACHMENT_CLIENT_SECRET",
                        "ZHICHENG_BROKER_CLIENT_SECRET",
                        "PROVINCE_ISSUER",
                        "PROVINCE_AUTHORIZATION_URL",
                        "PROVINCE_TOKEN_URL",
                        "PROVINCE_JWKS_URL",
                        "PROVINCE_LOGOUT_URL");
        assertThat(variables(STAND_IN))
                .containsExactlyInAnyOrder(
                        "ZHICHENG_PUBLIC_URL", "KEYCLOAK_INTERNAL_URL", "ZHICHENG_BROKER_CLIENT_SECRET");
    }

    /** Variables without a default; an unset one would stay as literal text. */
    private static Set<String> variables(Path file) throws IOException {
        var names = new TreeSet<String>();
        var matcher = Pattern.compile("\\$\\{([A-Z_]+)}").matcher(Files.readString(file));
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return names;
    }
}
