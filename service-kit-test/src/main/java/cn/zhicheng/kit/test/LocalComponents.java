package cn.zhicheng.kit.test;

import cn.zhicheng.local.Component;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Starts real components before a test class, once for all classes of the JVM, and sets what a service expects from its
 * environment ({@code MONGODB_URI}, {@code KAFKA_BOOTSTRAP_SERVERS}, {@code S3_ENDPOINT}, keys, issuer, …) as system
 * properties, so that plain Java and Spring read the same names as in production.
 *
 * <p>Put it above {@code @SpringBootTest}. With {@code ZHICHENG_TEST_CONTAINERS=true} in the environment the same tests run
 * on MongoDB, Kafka and MinIO in containers.
 */
@Documented
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(LocalComponentsExtension.class)
public @interface LocalComponents {

    /** The components that the class needs; the fewer, the sooner it starts. */
    Component[] value() default {Component.STORE, Component.KAFKA, Component.OBJECTS};

    /** Whether the class begins with empty collections. Indexes stay; what other classes wrote goes. */
    boolean emptied() default false;
}
