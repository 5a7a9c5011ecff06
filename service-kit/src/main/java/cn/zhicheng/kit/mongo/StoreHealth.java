package cn.zhicheng.kit.mongo;

import org.bson.Document;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.data.mongodb.core.MongoOperations;

/** Whether the store answers: a ping, for the embedded store does not know the command that Boot's indicator sends. */
final class StoreHealth extends AbstractHealthIndicator {
    private final MongoOperations mongo;

    StoreHealth(MongoOperations mongo) {
        super("the store does not answer");
        this.mongo = mongo;
    }

    @Override
    protected void doHealthCheck(Health.Builder builder) {
        mongo.executeCommand(new Document("ping", 1));
        builder.up();
    }
}
