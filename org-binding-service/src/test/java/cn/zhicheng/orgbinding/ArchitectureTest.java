package cn.zhicheng.orgbinding;

import cn.zhicheng.kit.archtest.ServiceArchitecture;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.data.mongodb.core.MongoOperations;

/** What may depend on what; loaders and readers of reference files are adapters too. */
class ArchitectureTest {
    private static final ServiceArchitecture ARCHITECTURE =
            ServiceArchitecture.of("cn.zhicheng.orgbinding").withAdapters("Loader", "Reader");

    @TestFactory
    Stream<DynamicTest> holds() {
        return ARCHITECTURE.rules();
    }

    @TestFactory
    Stream<DynamicTest> findsAPlantedViolation() {
        return ARCHITECTURE.finds(DomainThatReadsTheStore.class);
    }

    record DomainThatReadsTheStore(String id, MongoOperations mongo) {}
}
