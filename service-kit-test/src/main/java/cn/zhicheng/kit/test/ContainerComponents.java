package cn.zhicheng.kit.test;

import cn.zhicheng.local.Component;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.testcontainers.containers.MinIOContainer;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.mongodb.MongoDBContainer;

/** The servers of production in containers, for those who have an engine. They end with the JVM. */
final class ContainerComponents {

    private static final String MONGODB_IMAGE = "mongo:8.0";
    private static final String KAFKA_IMAGE = "apache/kafka:4.2.0";
    private static final String MINIO_IMAGE = "minio/minio:RELEASE.2025-09-07T16-13-09Z";

    private ContainerComponents() {}

    static Map<String, String> start(Set<Component> components) {
        var environment = new LinkedHashMap<String, String>();
        for (var component : components) {
            switch (component) {
                case STORE -> environment.putAll(store());
                case KAFKA -> environment.putAll(kafka());
                case OBJECTS -> environment.putAll(objects());
            }
        }
        return environment;
    }

    @SuppressWarnings("resource")
    private static Map<String, String> store() {
        var mongodb = new MongoDBContainer(MONGODB_IMAGE).withReplicaSet();
        mongodb.start();
        return Map.of("MONGODB_URI", mongodb.getConnectionString());
    }

    @SuppressWarnings("resource")
    private static Map<String, String> kafka() {
        var kafka = new KafkaContainer(KAFKA_IMAGE);
        kafka.start();
        return Map.of("KAFKA_BOOTSTRAP_SERVERS", kafka.getBootstrapServers());
    }

    @SuppressWarnings("resource")
    private static Map<String, String> objects() {
        var minio = new MinIOContainer(MINIO_IMAGE);
        minio.start();
        return Map.of(
                "S3_ENDPOINT", minio.getS3URL(),
                "S3_ACCESS_KEY", minio.getUserName(),
                "S3_SECRET_KEY", minio.getPassword(),
                "S3_REGION", "us-east-1");
    }
}
