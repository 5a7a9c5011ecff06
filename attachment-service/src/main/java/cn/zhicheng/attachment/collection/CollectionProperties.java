package cn.zhicheng.attachment.collection;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Removal of bytes that nothing names any more.
 *
 * @param after how long a removed or replaced content can still come back
 * @param abandonedAfter how long an upload that led to nothing lies in quarantine
 * @param atOnce dossiers, and uploads, of one sweep
 */
@ConfigurationProperties("zhicheng.attachment.collection")
record CollectionProperties(
        @DefaultValue("30d") Duration after,
        @DefaultValue("1d") Duration abandonedAfter,
        @DefaultValue("500") int atOnce) {}
