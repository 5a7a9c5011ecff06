package cn.zhicheng.kit.http;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param id and {@code secret}: the service account of this service, where it has one
 * @param attempts how often a call that may be repeated is made at most
 * @param openFor how long a service that fails is left alone
 */
@ConfigurationProperties("zhicheng.client")
record ServiceClientProperties(
        @DefaultValue("") String tokenUri,
        @DefaultValue("") String id,
        @DefaultValue("") String secret,
        @DefaultValue("2s") Duration connectTimeout,
        @DefaultValue("5s") Duration readTimeout,
        @DefaultValue("3") int attempts,
        @DefaultValue("10s") Duration openFor) {
    /** Never prints the secret. */
    @Override
    public String toString() {
        return "ServiceClientProperties[id=" + id + "]";
    }
}
