package cn.zhicheng.gateway.limit;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Limits of one request and of one person.
 *
 * @param body of any request
 * @param upload of an attachment's bytes
 * @param writesAtOnce writes that one person may send in a burst
 * @param writesPerSecond writes that one person may keep up
 */
@ConfigurationProperties("zhicheng.gateway.limits")
record LimitProperties(
        @DefaultValue("1MB") DataSize body,
        @DefaultValue("25MB") DataSize upload,
        @DefaultValue("150") int writesAtOnce,
        @DefaultValue("10") int writesPerSecond) {}
