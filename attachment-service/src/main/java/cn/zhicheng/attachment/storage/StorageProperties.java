package cn.zhicheng.attachment.storage;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The object store.
 *
 * @param quarantine bucket of what is not yet known or clean
 * @param clean bucket of what may be served
 * @param timeout of connecting, and of any silence while reading or writing
 */
@ConfigurationProperties("zhicheng.attachment.storage")
record StorageProperties(
        URI endpoint,
        String accessKey,
        String secretKey,
        String region,
        @DefaultValue("zhicheng-quarantine") String quarantine,
        @DefaultValue("zhicheng-clean") String clean,
        @DefaultValue("10s") Duration timeout) {}
