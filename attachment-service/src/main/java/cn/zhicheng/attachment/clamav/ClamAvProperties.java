package cn.zhicheng.attachment.clamav;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The scanner.
 *
 * @param address host:port of clamd; empty = no scanning, every file counts as clean
 * @param timeout of connecting and of its answer
 */
@ConfigurationProperties("zhicheng.attachment.clamav")
record ClamAvProperties(
        @DefaultValue("") String address,
        @DefaultValue("20s") Duration timeout) {}
