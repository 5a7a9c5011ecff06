package cn.zhicheng.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClients;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunningComponentsTest {

    @Test
    void serveTogetherAndTellTheirAddresses(@TempDir Path folder) throws Exception {
        try (var components = RunningComponents.start(folder, EnumSet.allOf(Component.class))) {
            var environment = components.environment();
            try (var client = MongoClients.create(environment.get("MONGODB_URI"))) {
                client.getDatabase("d").getCollection("c").insertOne(new Document("_id", 1));
            }
            Map<String, Object> kafka = Map.of("bootstrap.servers", environment.get("KAFKA_BOOTSTRAP_SERVERS"));
            try (var admin = Admin.create(kafka)) {
                assertThat(admin.describeCluster().nodes().get()).hasSize(1);
            }
            assertThat(environment).containsKeys("S3_ENDPOINT", "S3_ACCESS_KEY", "S3_SECRET_KEY", "S3_REGION");
        }
    }
}
