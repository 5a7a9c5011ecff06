package cn.zhicheng.document;

import cn.zhicheng.kit.archtest.ServiceArchitecture;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.thymeleaf.TemplateEngine;

/** Drawing, laying out, reading JSON and caching are technology of this service. */
class ArchitectureTest {
    private static final ServiceArchitecture ARCHITECTURE = ServiceArchitecture.of("cn.zhicheng.document")
            .withAdapters("Renderer", "Templates", "Fonts", "Json", "Cache");

    @TestFactory
    Stream<DynamicTest> holds() {
        return ARCHITECTURE.rules();
    }

    @TestFactory
    Stream<DynamicTest> findsPlantedViolations() {
        return ARCHITECTURE.finds(LineThatKnowsTheTemplates.class);
    }

    record LineThatKnowsTheTemplates(TemplateEngine engine) {}
}
