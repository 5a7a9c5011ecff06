package cn.zhicheng.kit.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import tools.jackson.databind.json.JsonMapper;

class TestTokensTest {

    private final JwtDecoder decoder = decoder();

    @Test
    void areAcceptedByTheDecoderOfTheServices() {
        var token = TestTokens.staff("staff.jingzhou.limin", "李敏", "421000", "title-office")
                .signed();

        var decoded = decoder.decode(token);

        assertThat(decoded.getClaimAsString("person_id")).isEqualTo("staff.jingzhou.limin");
        assertThat(decoded.getClaimAsStringList("roles")).containsExactly("title-office");
        assertThat(decoded.getClaimAsString("region")).isEqualTo("421000");
        assertThat(decoded.getClaimAsString("name")).isEqualTo("李敏");
        assertThat(decoded.getAudience()).containsExactly("zhicheng-api");
    }

    @Test
    void areRefusedWhenForged() {
        var token = TestTokens.applicant("hubei-gov.zhang").forged().signed();

        assertThatThrownBy(() -> decoder.decode(token)).isInstanceOf(JwtException.class);
    }

    @Test
    void areRefusedWhenExpired() {
        var token = TestTokens.applicant("hubei-gov.zhang").expired().signed();

        assertThatThrownBy(() -> decoder.decode(token)).isInstanceOf(JwtException.class);
    }

    @Test
    void areIssuedToAServiceThatAsksForItsOwn() throws Exception {
        var request = HttpRequest.newBuilder(URI.create(TestTokens.issuer() + "/protocol/openid-connect/token"))
                .POST(HttpRequest.BodyPublishers.ofString(
                        "grant_type=client_credentials&client_id=document-service&client_secret=s"))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            var token =
                    new JsonMapper().readTree(answer.body()).get("access_token").asString();
            assertThat(decoder.decode(token).getClaimAsString("person_id"))
                    .isEqualTo("service-account-document-service");
        }
    }

    private static JwtDecoder decoder() {
        var decoder = NimbusJwtDecoder.withJwkSetUri(TestTokens.issuer() + "/protocol/openid-connect/certs")
                .build();
        decoder.setJwtValidator(JwtValidators.createDefaultWithIssuer(TestTokens.issuer()));
        return decoder;
    }
}
