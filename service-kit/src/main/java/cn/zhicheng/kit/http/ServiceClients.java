package cn.zhicheng.kit.http;

import cn.zhicheng.kit.security.Tokens;
import cn.zhicheng.kit.web.Problem;
import cn.zhicheng.kit.web.ProblemException;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.support.RestClientAdapter;
import org.springframework.web.service.invoker.HttpServiceProxyFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes clients of declared interfaces ({@code @HttpExchange}). Each call has timeouts, passes a token, is repeated where
 * that does no harm, and is not made at all for a while when the other side keeps failing. A method throws {@link
 * RemoteProblemException} for a refusal and {@link RemoteUnavailableException} for everything that may pass.
 */
public final class ServiceClients {
    private final Supplier<RestClient.Builder> builders;
    private final ClientHttpRequestFactory requests;
    private final Resilience resilience;
    private final ObjectProvider<ServiceToken> serviceToken;
    private final JsonMapper json;

    ServiceClients(
            Supplier<RestClient.Builder> builders,
            ClientHttpRequestFactory requests,
            Resilience resilience,
            ObjectProvider<ServiceToken> serviceToken,
            JsonMapper json) {
        this.builders = builders;
        this.requests = requests;
        this.resilience = resilience;
        this.serviceToken = serviceToken;
        this.json = json.rebuild()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES) // the other side may say more one day
                .build();
    }

    /** A client that acts as the person who calls us: it passes their own token. */
    public <T> T create(Class<T> client, String baseUrl) {
        return create(client, baseUrl, Tokens::bearer, this::refusedToken);
    }

    /** A client that acts as this service itself; for event-driven work only. */
    public <T> T createWithServiceToken(Class<T> client, String baseUrl) {
        var token = serviceToken.getObject();
        return create(client, baseUrl, () -> Optional.of(token.value()), service -> {
            token.forget();
            return new RemoteUnavailableException(service, null);
        });
    }

    private RuntimeException refusedToken(String service) {
        return new ProblemException(HttpStatus.UNAUTHORIZED, "unauthenticated");
    }

    private <T> T create(Class<T> client, String baseUrl, Supplier<Optional<String>> token, OnRefusedToken refused) {
        var service = URI.create(baseUrl).getAuthority();
        var http = builders.get()
                .baseUrl(baseUrl)
                .requestFactory(requests)
                .configureMessageConverters(
                        converters -> converters.withJsonConverter(new JacksonJsonHttpMessageConverter(json)))
                .requestInitializer(request -> token.get().ifPresent(request.getHeaders()::setBearerAuth))
                .defaultStatusHandler(status -> status.isError(), (_, response) -> refuse(service, response, refused))
                .build();
        var proxy = HttpServiceProxyFactory.builderFor(RestClientAdapter.create(http))
                .build()
                .createClient(client);
        return resilience.protect(client, service, proxy);
    }

    private void refuse(String service, ClientHttpResponse response, OnRefusedToken refused) throws IOException {
        int status = response.getStatusCode().value();
        if (status >= 500 || status == 429) throw new RemoteUnavailableException(service, null);
        if (status == 401) throw refused.exception(service);
        throw new RemoteProblemException(
                service, status, problem(response.getBody().readNBytes(64 * 1024)));
    }

    private @Nullable Problem problem(byte[] body) {
        try {
            return json.readValue(body, Problem.class);
        } catch (JacksonException e) {
            return null; // an answer that is no problem details still has its status
        }
    }

    private interface OnRefusedToken {
        RuntimeException exception(String service);
    }
}
