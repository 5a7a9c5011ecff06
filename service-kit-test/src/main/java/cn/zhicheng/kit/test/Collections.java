package cn.zhicheng.kit.test;

import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.util.Set;
import org.bson.Document;

/** The collections of a store that tests share. */
final class Collections {

    private static final Set<String> SYSTEM_DATABASES = Set.of("admin", "config", "local");

    private Collections() {}

    /** Removes every document and leaves every index. */
    static void empty(String uri) {
        try (var client = MongoClients.create(uri)) {
            for (var name : client.listDatabaseNames()) {
                if (!SYSTEM_DATABASES.contains(name)) empty(client.getDatabase(name));
            }
        }
    }

    private static void empty(MongoDatabase database) {
        for (var name : database.listCollectionNames()) {
            if (!name.startsWith("system.")) database.getCollection(name).deleteMany(new Document());
        }
    }
}
