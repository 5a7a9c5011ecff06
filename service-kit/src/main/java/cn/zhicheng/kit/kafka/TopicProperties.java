package cn.zhicheng.kit.kafka;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How topics are made when they are missing; existing ones are left as they are.
 *
 * @param partitions chosen when a deployment is created, never raised in place
 */
@ConfigurationProperties("zhicheng.topics")
record TopicProperties(
        @DefaultValue("3") int partitions,
        @DefaultValue("1") short replicas) {}
