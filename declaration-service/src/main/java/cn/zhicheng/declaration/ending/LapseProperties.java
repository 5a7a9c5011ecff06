package cn.zhicheng.declaration.ending;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * 视为放弃.
 *
 * @param after a notice's deadline: a resubmission that the gateway received in time may arrive here later, and nothing
 *     follows a lapse
 */
@ConfigurationProperties("zhicheng.declaration.lapse")
record LapseProperties(@DefaultValue("PT24H") Duration after) {}
