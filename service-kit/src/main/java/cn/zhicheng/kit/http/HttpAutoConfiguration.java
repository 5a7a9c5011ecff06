package cn.zhicheng.kit.http;

import io.github.resilience4j.micrometer.tagged.TaggedCircuitBreakerMetrics;
import io.github.resilience4j.micrometer.tagged.TaggedRetryMetrics;
import io.micrometer.core.instrument.MeterRegistry;
import java.net.http.HttpClient;
import java.time.Clock;
import java.util.concurrent.Executors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Lazy;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.json.JsonMapper;

/** {@link ServiceClients} and {@link ServiceToken}. */
@AutoConfiguration(
        afterName = {
            "cn.zhicheng.kit.id.IdAutoConfiguration",
            "org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration",
            "org.springframework.boot.restclient.autoconfigure.RestClientAutoConfiguration",
            "org.springframework.boot.micrometer.metrics.autoconfigure.CompositeMeterRegistryAutoConfiguration"
        })
@EnableConfigurationProperties(ServiceClientProperties.class)
public class HttpAutoConfiguration {
    @Bean
    ServiceClients serviceClients(
            ObjectProvider<RestClient.Builder> builders,
            ServiceClientProperties properties,
            ObjectProvider<ServiceToken> token,
            JsonMapper json,
            MeterRegistry meters) {
        var resilience = new Resilience(properties);
        TaggedCircuitBreakerMetrics.ofCircuitBreakerRegistry(resilience.breakers())
                .bindTo(meters);
        TaggedRetryMetrics.ofRetryRegistry(resilience.retries()).bindTo(meters);
        return new ServiceClients(builders::getObject, requests(properties), resilience, token, json);
    }

    @Bean
    @Lazy
    ServiceToken serviceToken(RestClient.Builder builder, ServiceClientProperties properties, Clock clock) {
        return new ServiceToken(builder.requestFactory(requests(properties)).build(), properties, clock);
    }

    private static JdkClientHttpRequestFactory requests(ServiceClientProperties properties) {
        var requests = new JdkClientHttpRequestFactory(HttpClient.newBuilder()
                .connectTimeout(properties.connectTimeout())
                .executor(Executors.newVirtualThreadPerTaskExecutor())
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build());
        requests.setReadTimeout(properties.readTimeout());
        return requests;
    }
}
