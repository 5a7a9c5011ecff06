package cn.zhicheng.attachment.receiving;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Receiving of files.
 *
 * @param atOnce files at the same time
 * @param patience how long one more waits for its turn
 */
@ConfigurationProperties("zhicheng.attachment.receiving")
record ReceivingProperties(
        @DefaultValue("24") int atOnce, @DefaultValue("5s") Duration patience) {}
