package cn.zhicheng.kit.test;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.local.Component;
import com.mongodb.client.MongoClients;
import com.mongodb.client.model.Indexes;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Configuration;

@LocalComponents(Component.STORE)
@SpringBootTest(classes = LocalComponentsTest.Application.class)
class LocalComponentsTest {

    @Value("${MONGODB_URI}")
    private String uri;

    @Value("${ZHICHENG_JWK_SET_URI}")
    private String jwkSet;

    @Test
    void areKnownToAnApplicationContext() {
        try (var client = MongoClients.create(uri)) {
            client.getDatabase("zhicheng_x").getCollection("c").insertOne(new Document("n", 1));
        }
        assertThat(jwkSet).startsWith(TestTokens.issuer());
    }

    @Test
    void areEmptiedButKeepTheirIndexes() {
        try (var client = MongoClients.create(uri)) {
            var collection = client.getDatabase("zhicheng_y").getCollection("c");
            collection.createIndex(Indexes.ascending("n"));
            collection.insertOne(new Document("n", 1));

            Collections.empty(uri);

            assertThat(collection.countDocuments()).isZero();
            assertThat(collection.listIndexes()).hasSize(2);
        }
    }

    @Configuration
    static class Application {}
}
