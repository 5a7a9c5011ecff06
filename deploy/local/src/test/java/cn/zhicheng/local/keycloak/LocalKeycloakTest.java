package cn.zhicheng.local.keycloak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhicheng.local.Ports;
import cn.zhicheng.local.RepositoryFolder;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalKeycloakTest {

    private static final Map<String, String> VARIABLES = Map.of(
            "ZHICHENG_GATEWAY_INTERNAL_URL", "http://127.0.0.1:8080",
            "ZHICHENG_GATEWAY_CLIENT_SECRET", "gateway-secret",
            "ZHICHENG_IDENTITY_CLIENT_SECRET", "identity-secret",
            "ZHICHENG_DOCUMENT_CLIENT_SECRET", "document-secret",
            "ZHICHENG_ATTACHMENT_CLIENT_SECRET", "attachment-secret",
            "ZHICHENG_BROKER_CLIENT_SECRET", "broker-secret");

    @TempDir
    private Path folder;

    @Test
    void servesBothRealmsUnderThePublicIssuer() throws Exception {
        try (var keycloak = LocalKeycloak.start(settings(VARIABLES), folder.resolve("logs"))) {
            for (var realm : new String[] {"zhicheng", "hubei-unified-identity"}) {
                var discovery = get(keycloak.settings().internalRealm(realm) + "/.well-known/openid-configuration");
                assertThat(discovery).contains("\"issuer\":\"http://localhost:8080/auth/realms/" + realm + "\"");
            }
            assertThat(keycloak.database()).exists();
        }
    }

    @Test
    void refusesARealmFileWhoseVariableHasNoValue() {
        var incomplete = new HashMap<>(VARIABLES);
        incomplete.remove("ZHICHENG_BROKER_CLIENT_SECRET");
        var home = KeycloakHome.prepare(RepositoryFolder.root());

        assertThatThrownBy(() -> KeycloakProgram.of(settings(incomplete), home))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("ZHICHENG_BROKER_CLIENT_SECRET");
    }

    private KeycloakSettings settings(Map<String, String> variables) {
        var ports = Ports.free(2);
        return new KeycloakSettings(
                RepositoryFolder.root(),
                folder.resolve("keycloak"),
                ports.get(0),
                ports.get(1),
                URI.create("http://localhost:8080"),
                true,
                "admin-password",
                variables);
    }

    private static String get(String address) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create(address)).build();
            return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
        }
    }
}
