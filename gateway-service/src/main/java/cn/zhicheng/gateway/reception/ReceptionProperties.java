package cn.zhicheng.gateway.reception;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Reception of submits.
 *
 * @param key that signs a time of reception, Base64 of 32 bytes; declaration-service verifies with the same
 * @param kept how long a first reception is remembered, in days
 */
@ConfigurationProperties("zhicheng.gateway.reception")
record ReceptionProperties(String key, @DefaultValue("30d") Duration kept) {}
