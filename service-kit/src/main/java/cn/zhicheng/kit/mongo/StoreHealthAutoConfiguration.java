package cn.zhicheng.kit.mongo;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.health.contributor.HealthContributor;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.core.MongoOperations;

/** The health of the store under the name {@code mongo}, which Boot would give to its own. */
@AutoConfiguration(
        afterName = "org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration",
        beforeName = "org.springframework.boot.mongodb.autoconfigure.health.MongoHealthContributorAutoConfiguration")
public class StoreHealthAutoConfiguration {
    @Bean
    HealthContributor mongoHealthContributor(MongoOperations mongo) {
        return new StoreHealth(mongo);
    }
}
