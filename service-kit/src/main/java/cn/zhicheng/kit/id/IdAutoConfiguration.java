package cn.zhicheng.kit.id;

import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

/** The two sources that make a run unrepeatable, as beans that a test replaces. */
@AutoConfiguration
public class IdAutoConfiguration {
    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        // As fine as the store keeps it: what was just saved equals what is read back.
        return Clock.tickMillis(ZoneOffset.UTC);
    }

    @Bean
    @ConditionalOnMissingBean
    Ids ids() {
        return Ids.random();
    }
}
