package cn.zhicheng.declaration;

import cn.zhicheng.kit.archtest.ServiceArchitecture;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.data.mongodb.core.MongoOperations;

/** Style §9, with further adapters: stored shapes, the gateway's HMAC, the definition's files, schedules. */
class ArchitectureTest {
    private static final ServiceArchitecture ARCHITECTURE = ServiceArchitecture.of("cn.zhicheng.declaration")
            .withAdapters("Shapes", "Hmac", "File", "Files", "Schedule");

    @TestFactory
    Stream<DynamicTest> holds() {
        // Findings have a bundle of their own, form-messages, which the form's tests hold to its keys.
        return ARCHITECTURE.rules().filter(rule -> !rule.getDisplayName().equals("every problem has its texts"));
    }

    @TestFactory
    Stream<DynamicTest> findsAPlantedViolation() {
        return ARCHITECTURE.finds(DomainThatReadsTheStore.class);
    }

    record DomainThatReadsTheStore(String id, MongoOperations mongo) {}
}
