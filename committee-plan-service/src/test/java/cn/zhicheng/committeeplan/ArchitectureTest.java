package cn.zhicheng.committeeplan;

import cn.zhicheng.kit.archtest.ServiceArchitecture;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.data.mongodb.core.MongoOperations;

/** What may depend on what; readers, loaders and shapes of reference files and schedules are adapters too. */
class ArchitectureTest {
    private static final ServiceArchitecture ARCHITECTURE =
            ServiceArchitecture.of("cn.zhicheng.committeeplan").withAdapters("Loader", "Reader", "Seed", "Schedule");

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
