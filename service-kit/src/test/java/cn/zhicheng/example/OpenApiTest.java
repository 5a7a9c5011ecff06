package cn.zhicheng.example;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.kit.test.LocalComponents;
import cn.zhicheng.local.Component;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@LocalComponents({Component.STORE, Component.KAFKA})
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class OpenApiTest {
    @LocalServerPort
    int port;

    private JsonNode api = new JsonMapper().createObjectNode();

    @BeforeEach
    void read() throws Exception {
        try (var http = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/v3/api-docs"))
                    .build();
            api = new JsonMapper()
                    .readTree(http.send(request, HttpResponse.BodyHandlers.ofString())
                            .body());
        }
    }

    @Test
    void aComponentIsRequiredUnlessItIsNullable() {
        assertThat(api.at("/components/schemas/Wish/required").toString()).isEqualTo("[\"name\",\"number\",\"parts\"]");
    }

    @Test
    void theCallerIsNoParameterAndAPageIsTwo() {
        assertThat(api.at("/paths/~1api~1examples~1me/get/parameters").isMissingNode())
                .isTrue();
        assertThat(api.at("/paths/~1api~1examples/get/parameters").findValuesAsString("name"))
                .containsExactly("page", "size");
    }

    @Test
    void everyOperationMayAnswerWithAProblem() {
        assertThat(api.at(
                                "/paths/~1api~1examples~1me/get/responses/default/content/application~1problem+json/schema/$ref")
                        .asString())
                .isEqualTo("#/components/schemas/Problem");
        assertThat(api.at("/components/schemas/Problem/required").toString())
                .isEqualTo("[\"code\",\"detail\",\"status\",\"title\",\"type\"]");
        assertThat(api.at("/components/schemas/FieldError/properties/address/type")
                        .asString())
                .isEqualTo("string");
    }

    @Test
    void theErrorPageIsNoPartOfTheApi() {
        assertThat(api.get("paths").propertyNames()).isNotEmpty().allMatch(path -> path.startsWith("/api/"));
    }

    @Test
    void anOperationIsNamedAfterControllerAndMethod() {
        assertThat(api.at("/paths/~1api~1examples~1me/get/operationId").asString())
                .isEqualTo("example_me");
    }
}
