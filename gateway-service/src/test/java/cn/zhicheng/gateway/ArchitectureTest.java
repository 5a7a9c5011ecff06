package cn.zhicheng.gateway;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.web.servlet.function.ServerRequest;

/** The reception of a submit is the gateway's one piece of domain: it knows no framework. Features form no circle. */
class ArchitectureTest {
    private static final JavaClasses GATEWAY =
            new ClassFileImporter(List.of(new ImportOption.DoNotIncludeTests())).importPackages("cn.zhicheng.gateway");

    @Test
    void theReceptionsDomainKnowsNoFramework() {
        pureDomain("Submit", "Receptions", "ReceptionSignature").check(GATEWAY);
    }

    @Test
    void theRuleSeesAViolation() {
        var planted = new ClassFileImporter().importClasses(Planted.class);
        assertThatThrownBy(() -> pureDomain("Planted").check(planted)).isInstanceOf(AssertionError.class);
    }

    @Test
    void featuresFormNoCircle() {
        SlicesRuleDefinition.slices()
                .matching("cn.zhicheng.gateway.(*)..")
                .should()
                .beFreeOfCycles()
                .check(GATEWAY);
    }

    private static ArchRule pureDomain(String... names) {
        return classes()
                .that(DescribedPredicate.describe(
                        "the domain", type -> List.of(names).contains(type.getSimpleName())))
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "javax.crypto..", "org.jspecify..", "cn.zhicheng.gateway.reception");
    }

    record Planted(Instant at, ServerRequest request) {}
}
