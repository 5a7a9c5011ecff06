package cn.zhicheng.signin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An administrator's hands: what a careless one could do, and what lies in the store. */
record KeycloakAdmin(String base, String token) {
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final JsonMapper JSON = JsonMapper.shared();

    static KeycloakAdmin of(RunningRealms realms) {
        var form = Map.of(
                "grant_type",
                "password",
                "client_id",
                "admin-cli",
                "username",
                "admin",
                "password",
                realms.adminPassword());
        var answer = send(HttpRequest.newBuilder(
                        URI.create(realms.publicUrl() + "/auth/realms/master/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(HttpBrowser.encode(form))));
        return new KeycloakAdmin(
                realms.publicUrl() + "/auth/admin/realms/",
                answer.path("access_token").asString());
    }

    JsonNode user(String realm, String username) {
        var found = get(realm + "/users?briefRepresentation=false&exact=true&username=" + username);
        return found.path(0);
    }

    void createUser(String realm, Map<String, ?> user) {
        post(realm + "/users", user);
    }

    void changeUser(String realm, String id, Map<String, ?> changes) {
        send(request(realm + "/users/" + id).PUT(BodyPublishers.ofString(JSON.writeValueAsString(changes))));
    }

    void grant(String realm, String userId, String role) {
        post(realm + "/users/" + userId + "/role-mappings/realm", List.of(get(realm + "/roles/" + role)));
    }

    void setPassword(String realm, String userId, String password) {
        var credential = Map.of("type", "password", "value", password, "temporary", false);
        send(request(realm + "/users/" + userId + "/reset-password")
                .PUT(BodyPublishers.ofString(JSON.writeValueAsString(credential))));
    }

    Stream<String> credentialTypes(String realm, String userId) {
        return get(realm + "/users/" + userId + "/credentials")
                .valueStream()
                .map(credential -> credential.path("type").asString());
    }

    void deleteUser(String realm, String userId) {
        delete(realm + "/users/" + userId);
    }

    /** Lets a client's ID tokens tell an attribute; returns the mapper's address, to delete it. */
    String addToIdToken(String realm, String clientId, String attribute) {
        var client =
                get(realm + "/clients?clientId=" + clientId).path(0).path("id").asString();
        var mappers = realm + "/clients/" + client + "/protocol-mappers/models";
        var config = Map.of("user.attribute", attribute, "claim.name", attribute, "id.token.claim", "true");
        post(
                mappers,
                Map.of(
                        "name",
                        "test " + attribute,
                        "protocol",
                        "openid-connect",
                        "protocolMapper",
                        "oidc-usermodel-attribute-mapper",
                        "config",
                        config));
        return get(mappers)
                .valueStream()
                .filter(mapper -> mapper.path("name").asString().equals("test " + attribute))
                .map(mapper -> mappers + "/" + mapper.path("id").asString())
                .findFirst()
                .orElseThrow();
    }

    void delete(String path) {
        send(request(path).DELETE());
    }

    void unlock(String realm, String userId) {
        delete(realm + "/attack-detection/brute-force/users/" + userId);
    }

    JsonNode get(String path) {
        return send(request(path).GET());
    }

    private void post(String path, Object body) {
        send(request(path).POST(BodyPublishers.ofString(JSON.writeValueAsString(body))));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(base + path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json");
    }

    private static JsonNode send(HttpRequest.Builder request) {
        try {
            var response = CLIENT.send(request.build(), BodyHandlers.ofString());
            if (response.statusCode() / 100 != 2) {
                throw new IllegalStateException(response.statusCode() + " " + response.uri() + " " + response.body());
            }
            return response.body().isEmpty() ? JSON.missingNode() : JSON.readTree(response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
