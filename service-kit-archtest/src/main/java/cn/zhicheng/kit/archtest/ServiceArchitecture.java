package cn.zhicheng.kit.archtest;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.DynamicTest;

/**
 * What may depend on what in a service (style §9). A class is domain unless its suffix says adapter, or
 * {@code @Service} says use case; nested classes are what the class around them is.
 *
 * <pre>{@code
 * class ArchitectureTest {
 *     private static final ServiceArchitecture ARCHITECTURE = ServiceArchitecture.of("cn.zhicheng.declaration");
 *
 *     @TestFactory Stream<DynamicTest> holds() { return ARCHITECTURE.rules(); }
 *     @TestFactory Stream<DynamicTest> findsPlantedViolations() { return ARCHITECTURE.finds(DomainThatReadsTheStore.class); }
 * }
 * }</pre>
 */
public final class ServiceArchitecture {
    private static final Set<String> ADAPTERS = Set.of(
            "Application",
            "Client",
            "Configuration",
            "Controller",
            "Document",
            "Listener",
            "Problems",
            "Properties",
            "Repository",
            "Request",
            "View");
    private static final Set<String> PAGING = Set.of("cn.zhicheng.kit.web.PageQuery", "cn.zhicheng.kit.web.Paged");
    private static final String SERVICE = "org.springframework.stereotype.Service";

    private final String root;
    private final Set<String> adapters;
    private final JavaClasses production;

    private ServiceArchitecture(String root, Set<String> adapters) {
        this.root = root;
        this.adapters = adapters;
        this.production = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(root);
    }

    /** @param root the service's base package */
    public static ServiceArchitecture of(String root) {
        return new ServiceArchitecture(root, ADAPTERS);
    }

    /** The same with suffixes of further adapters, for technology that the common ones do not name. */
    public ServiceArchitecture withAdapters(String... suffixes) {
        var all = new HashSet<>(adapters);
        all.addAll(List.of(suffixes));
        return new ServiceArchitecture(root, all);
    }

    /** A test for each rule. */
    public Stream<DynamicTest> rules() {
        return Stream.concat(
                Stream.of(
                        DynamicTest.dynamicTest("the package holds a service", this::holdsAService),
                        DynamicTest.dynamicTest("every problem has its texts", ServiceArchitecture::problemsHaveTexts)),
                all().map(rule -> DynamicTest.dynamicTest(rule.getDescription(), () -> rule.check(production))));
    }

    /** A test for each planted class, which breaks a rule: a rule that finds nothing proves nothing. */
    public Stream<DynamicTest> finds(Class<?>... planted) {
        return Stream.of(planted)
                .map(culprit -> DynamicTest.dynamicTest(culprit.getSimpleName(), () -> isFound(culprit)));
    }

    private void isFound(Class<?> culprit) {
        if (broken(culprit).isEmpty()) throw new AssertionError("no rule finds " + culprit.getName());
    }

    /** The rules that some classes alone break. */
    List<String> broken(Class<?>... culprits) {
        var alone = new ClassFileImporter().importClasses(culprits);
        return all().filter(rule -> rule.allowEmptyShould(true).evaluate(alone).hasViolation())
                .map(ArchRule::getDescription)
                .toList();
    }

    private void holdsAService() {
        if (production.stream().noneMatch(type -> type.getSimpleName().endsWith("Application")))
            throw new AssertionError("no *Application in " + root + ": is the package right?");
    }

    private static void problemsHaveTexts() {
        var missing = new ProblemBundle(Path.of("src/main/java")).missing();
        if (!missing.isEmpty()) throw new AssertionError("problems_zh_CN.properties lacks " + missing);
    }

    private Stream<ArchRule> all() {
        return Stream.of(
                domainIsPlain(),
                useCasesAreAlmostPlain(),
                noOtherService(),
                storesAreTheirFeatures(),
                featuresHaveNoCircle(),
                timeComesFromAClock(),
                namesSayWhatAThingIs(),
                packagesAreNullMarked());
    }

    private ArchRule domainIsPlain() {
        return classes()
                .that(isDomain())
                .should()
                .onlyDependOnClassesThat(plain().or(ours(isDomain())))
                .as("the domain depends on java, JSpecify, contracts and the domain");
    }

    private ArchRule useCasesAreAlmostPlain() {
        var more = resideInAnyPackage("org.springframework.stereotype..", "org.slf4j..", "cn.zhicheng.kit.id..");
        var properties =
                describe("properties", (JavaClass type) -> outermost(type).endsWith("Properties"));
        return classes()
                .that(isUseCase())
                .should()
                .onlyDependOnClassesThat(
                        plain().or(more).or(ours(isDomain().or(isUseCase()).or(properties))))
                .allowEmptyShould(true)
                .as("a use case depends on the domain and @Service");
    }

    private ArchRule noOtherService() {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .should()
                .dependOnClassesThat(describe("another service's classes", this::isOfAnotherService))
                .as("a service depends on no other service");
    }

    private ArchRule storesAreTheirFeatures() {
        return noClasses()
                .that(isAdapter())
                .should(new ArchCondition<>("use another feature's store") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        type.getDirectDependenciesFromSelf().stream()
                                .filter(uses -> isStore(uses.getTargetClass()))
                                .filter(uses ->
                                        !uses.getTargetClass().getPackageName().equals(type.getPackageName()))
                                .forEach(uses ->
                                        events.add(SimpleConditionEvent.satisfied(type, uses.getDescription())));
                    }
                })
                .allowEmptyShould(true)
                .as("an adapter uses the store of no other feature");
    }

    private ArchRule featuresHaveNoCircle() {
        return slices().matching(root + ".(*)..").should().beFreeOfCycles().as("features have no circle");
    }

    private ArchRule timeComesFromAClock() {
        var clocks = Set.of("java.lang.System.currentTimeMillis", "java.time.Clock.systemUTC");
        var types = Stream.of(
                        Instant.class,
                        LocalDate.class,
                        LocalDateTime.class,
                        OffsetDateTime.class,
                        ZonedDateTime.class,
                        YearMonth.class,
                        Clock.class)
                .map(Class::getName)
                .toList();
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .should(new ArchCondition<>("read the machine's time") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        type.getMethodCallsFromSelf().stream()
                                .filter(call -> {
                                    var owner = call.getTargetOwner().getName();
                                    return clocks.contains(owner + "." + call.getName())
                                            || types.contains(owner)
                                                    && call.getName().equals("now")
                                                    && call.getTarget().getRawParameterTypes().stream()
                                                            .noneMatch(p -> p.isEquivalentTo(Clock.class));
                                })
                                .forEach(call ->
                                        events.add(SimpleConditionEvent.satisfied(type, call.getDescription())));
                    }
                })
                .as("time comes from an injected Clock");
    }

    private ArchRule namesSayWhatAThingIs() {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .should()
                .haveNameMatching(".*(Impl|Util|Utils|Helper|Manager|Dto|Vo|Entity)")
                .orShould()
                .haveSimpleNameStartingWith("Base")
                .as("no *Impl, *Util, *Helper, *Manager, *Dto, *Entity, Base*");
    }

    private ArchRule packagesAreNullMarked() {
        return classes()
                .that()
                .resideInAPackage(root + "..")
                .should(new ArchCondition<>("live in a @NullMarked package") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        boolean marked = type.reflect().getPackage().isAnnotationPresent(NullMarked.class);
                        if (!marked)
                            events.add(SimpleConditionEvent.violated(type, type.getPackageName() + " is unmarked"));
                    }
                })
                .as("every package is @NullMarked");
    }

    private DescribedPredicate<JavaClass> plain() {
        return resideInAnyPackage("java..", "org.jspecify..", "cn.zhicheng.contracts..")
                .or(describe("the kit's page of a list", type -> PAGING.contains(type.getName())))
                .or(describe("primitive", JavaClass::isPrimitive))
                .or(describe(
                        "array of plain",
                        type -> type.isArray() && type.getBaseComponentType().isPrimitive()));
    }

    private DescribedPredicate<JavaClass> ours(DescribedPredicate<JavaClass> kind) {
        return describe("ours", type -> kind.test(type.isArray() ? type.getBaseComponentType() : type));
    }

    private DescribedPredicate<JavaClass> isDomain() {
        return describe("are domain", type -> isOurs(type) && !isAdapterType(type) && !isUseCaseType(type));
    }

    private DescribedPredicate<JavaClass> isUseCase() {
        return describe("are use cases", type -> isOurs(type) && !isAdapterType(type) && isUseCaseType(type));
    }

    private DescribedPredicate<JavaClass> isAdapter() {
        return describe("are adapters", type -> isOurs(type) && isAdapterType(type));
    }

    private boolean isOurs(JavaClass type) {
        return (type.getPackageName() + ".").startsWith(root + ".")
                && !type.getSimpleName().equals("package-info");
    }

    private boolean isAdapterType(JavaClass type) {
        var name = outermost(type);
        return adapters.stream().anyMatch(name::endsWith);
    }

    private static boolean isUseCaseType(JavaClass type) {
        return outer(type).isAnnotatedWith(SERVICE);
    }

    private boolean isStore(JavaClass type) {
        var name = outermost(type);
        return isOurs(type) && (name.endsWith("Repository") || name.endsWith("Document"));
    }

    private boolean isOfAnotherService(JavaClass type) {
        var name = type.getPackageName() + ".";
        return name.startsWith("cn.zhicheng.")
                && !name.startsWith(root + ".")
                && !name.startsWith("cn.zhicheng.contracts.")
                && !name.startsWith("cn.zhicheng.kit.");
    }

    private static String outermost(JavaClass type) {
        return outer(type).getSimpleName();
    }

    private static JavaClass outer(JavaClass type) {
        var outer = type;
        while (outer.getEnclosingClass().isPresent())
            outer = outer.getEnclosingClass().get();
        return outer;
    }
}
