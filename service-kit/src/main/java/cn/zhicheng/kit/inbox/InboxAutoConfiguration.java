package cn.zhicheng.kit.inbox;

import java.time.Clock;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.core.MongoOperations;

/** What a listener converges with. */
@AutoConfiguration(
        afterName = {
            "cn.zhicheng.kit.id.IdAutoConfiguration",
            "org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration"
        })
public class InboxAutoConfiguration {
    @Bean
    Inbox inbox(MongoOperations mongo, Clock clock) {
        return new Inbox(() -> mongo.getCollection("inbox"), clock);
    }

    @Bean
    Replica replica(MongoOperations mongo) {
        return new Replica(mongo);
    }
}
