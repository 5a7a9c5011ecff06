package cn.zhicheng.declaration.form;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

/** The form and the conditions are plain Java, except their adapters. */
class FormArchitectureTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("cn.zhicheng.declaration.form", "cn.zhicheng.declaration.conditions");

    private static final DescribedPredicate<JavaClass> ADAPTERS = resideInAPackage("..form.files..")
            .or(nameMatching(
                    "cn\\.zhicheng\\..*(Controller|Repository|Document|Properties|Configuration|View)(\\$.*)?"))
            .as("adapters");

    private static final ArchRule PLAIN_JAVA = classes()
            .that(DescribedPredicate.not(ADAPTERS))
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                    "java..",
                    "org.jspecify..",
                    "cn.zhicheng.contracts..",
                    "cn.zhicheng.declaration.form..",
                    "cn.zhicheng.declaration.conditions.."));

    @Test
    void theDomainIsPlainJava() {
        PLAIN_JAVA.check(CLASSES);
    }

    @Test
    void aPlantedViolationIsFound() {
        var planted = new ClassFileImporter().importClasses(PlantedFrameworkUser.class);
        assertThatThrownBy(() -> PLAIN_JAVA.check(planted)).isInstanceOf(AssertionError.class);
    }

    @Test
    void theDomainKnowsNoAdapter() {
        classes()
                .that(DescribedPredicate.not(ADAPTERS))
                .should()
                .onlyDependOnClassesThat(DescribedPredicate.not(ADAPTERS))
                .check(CLASSES);
    }

    @Test
    void noCircleLeadsThroughThePackages() {
        var domain = CLASSES.that(DescribedPredicate.not(ADAPTERS));
        slices().matching("cn.zhicheng.declaration.(**)")
                .should()
                .beFreeOfCycles()
                .check(domain);
    }

    /** Breaks the rule on purpose. */
    static final class PlantedFrameworkUser {
        final org.springframework.util.StopWatch watch = new org.springframework.util.StopWatch();
    }
}
