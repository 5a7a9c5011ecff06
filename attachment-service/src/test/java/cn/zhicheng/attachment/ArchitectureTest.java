package cn.zhicheng.attachment;

import cn.zhicheng.kit.archtest.ServiceArchitecture;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.data.mongodb.core.MongoTemplate;

class ArchitectureTest {
    private static final ServiceArchitecture ARCHITECTURE = ServiceArchitecture.of("cn.zhicheng.attachment")
            .withAdapters("Inspector", "Sockets", "Exception", "Readers", "Schedule");

    @TestFactory
    Stream<DynamicTest> holds() {
        return ARCHITECTURE.rules();
    }

    @TestFactory
    Stream<DynamicTest> findsPlantedViolations() {
        return ARCHITECTURE.finds(DomainThatReadsTheStore.class);
    }

    record DomainThatReadsTheStore(MongoTemplate mongo) {}
}
