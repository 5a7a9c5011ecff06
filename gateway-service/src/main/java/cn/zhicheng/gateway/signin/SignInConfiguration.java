package cn.zhicheng.gateway.signin;

import java.net.http.HttpClient;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.client.endpoint.OAuth2RefreshTokenGrantRequest;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.RestClientRefreshTokenTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestTemplate;

/** The realm as this client sees it, with a time-out on every call. Nothing is asked at start: Keycloak may come up later. */
@Configuration(proxyBeanMethods = false)
class SignInConfiguration {
    private static final String AUDIENCE = "zhicheng-api";

    private final KeycloakProperties keycloak;
    private final JdkClientHttpRequestFactory requests;

    SignInConfiguration(KeycloakProperties keycloak) {
        this.keycloak = keycloak;
        requests = new JdkClientHttpRequestFactory(HttpClient.newBuilder()
                .connectTimeout(keycloak.timeout())
                .version(HttpClient.Version.HTTP_1_1)
                .build());
        requests.setReadTimeout(keycloak.timeout());
    }

    @Bean
    ClientRegistration keycloakClient(@Value("${zhicheng.public-url}") String publicUrl) {
        return ClientRegistration.withRegistrationId(KeycloakProperties.REGISTRATION)
                .clientId("gateway")
                .clientSecret(keycloak.clientSecret())
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri(publicUrl + "/login/oauth2/code/" + KeycloakProperties.REGISTRATION)
                .scope("openid")
                .issuerUri(keycloak.issuer())
                .authorizationUri(keycloak.endpoint("auth"))
                .tokenUri(keycloak.tokenUri().toString())
                .jwkSetUri(keycloak.jwkSetUri().toString())
                .userNameAttributeName("person_id")
                .providerConfigurationMetadata(Map.of("end_session_endpoint", keycloak.endpoint("logout")))
                .build();
    }

    @Bean
    ClientRegistrationRepository clientRegistrations(ClientRegistration keycloakClient) {
        return new InMemoryClientRegistrationRepository(keycloakClient);
    }

    /** Access tokens, of sessions and of API clients: issuer, audience, expiry and a person. */
    @Bean
    JwtDecoder accessTokenDecoder() {
        var decoder = decoder();
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                JwtValidators.createDefaultWithIssuer(keycloak.issuer()),
                new JwtClaimValidator<List<String>>("aud", audience -> audience != null && audience.contains(AUDIENCE)),
                new JwtClaimValidator<String>("person_id", person -> person != null && !person.isBlank())));
        return decoder;
    }

    @Bean
    JwtDecoderFactory<ClientRegistration> idTokenDecoders(ClientRegistration keycloakClient) {
        var decoder = decoder();
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                JwtValidators.createDefaultWithIssuer(keycloak.issuer()), new OidcIdTokenValidator(keycloakClient)));
        return _ -> decoder;
    }

    private NimbusJwtDecoder decoder() {
        return NimbusJwtDecoder.withJwkSetUri(keycloak.jwkSetUri().toString())
                .restOperations(new RestTemplate(requests))
                .build();
    }

    @Bean
    OAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest> codeExchange() {
        var client = new RestClientAuthorizationCodeTokenResponseClient();
        client.setRestClient(tokenEndpoint());
        return client;
    }

    @Bean
    OAuth2AccessTokenResponseClient<OAuth2RefreshTokenGrantRequest> refresh() {
        var client = new RestClientRefreshTokenTokenResponseClient();
        client.setRestClient(tokenEndpoint());
        return client;
    }

    private RestClient tokenEndpoint() {
        return RestClient.builder()
                .requestFactory(requests)
                .configureMessageConverters(converters -> converters
                        .addCustomConverter(new FormHttpMessageConverter())
                        .addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build();
    }
}
