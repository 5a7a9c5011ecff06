package cn.zhicheng.kit.crypto;

import java.time.Clock;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Lazy;
import org.springframework.data.mongodb.core.MongoOperations;

/** Both beans need keys from the environment, and are made only in a service that uses them. */
@AutoConfiguration(
        afterName = {
            "cn.zhicheng.kit.id.IdAutoConfiguration",
            "org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration"
        })
@EnableConfigurationProperties(CryptoProperties.class)
public class CryptoAutoConfiguration {
    @Bean
    @Lazy
    FieldCipher fieldCipher(MongoOperations mongo, CryptoProperties properties, Clock clock) {
        return new FieldCipher(new DataKeys(() -> mongo.getCollection("data_keys"), properties.masters(), clock));
    }

    @Bean
    @Lazy
    BlindIndex blindIndex(CryptoProperties properties) {
        return new BlindIndex(properties.blindIndex());
    }
}
