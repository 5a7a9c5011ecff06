package cn.zhicheng.identity;

import cn.zhicheng.kit.archtest.ServiceArchitecture;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.data.mongodb.core.MongoOperations;

class ArchitectureTest {
    private static final ServiceArchitecture ARCHITECTURE = ServiceArchitecture.of("cn.zhicheng.identity");

    @TestFactory
    Stream<DynamicTest> holds() {
        return ARCHITECTURE.rules();
    }

    @TestFactory
    Stream<DynamicTest> findsPlantedViolations() {
        return ARCHITECTURE.finds(FactsThatKnowTheStore.class);
    }

    record FactsThatKnowTheStore(MongoOperations mongo) {}
}
