package cn.zhicheng.declaration.world;

import cn.zhicheng.contracts.ApplicantProfileChanged;
import cn.zhicheng.contracts.ApplicantState;
import cn.zhicheng.contracts.AttachmentStored;
import cn.zhicheng.contracts.BindingState;
import cn.zhicheng.contracts.CalendarChanged;
import cn.zhicheng.contracts.CalendarState;
import cn.zhicheng.contracts.ClauseSet;
import cn.zhicheng.contracts.DossierState;
import cn.zhicheng.contracts.EmployerBindingConfirmed;
import cn.zhicheng.contracts.EmployerUnbound;
import cn.zhicheng.contracts.Event;
import cn.zhicheng.contracts.Level;
import cn.zhicheng.contracts.Manifest;
import cn.zhicheng.contracts.ManifestEntry;
import cn.zhicheng.contracts.OfficeRef;
import cn.zhicheng.contracts.OrganizationKind;
import cn.zhicheng.contracts.OrganizationRegistered;
import cn.zhicheng.contracts.OrganizationState;
import cn.zhicheng.contracts.PlanState;
import cn.zhicheng.contracts.ReviewPlanChanged;
import cn.zhicheng.contracts.ReviewPlanPublished;
import cn.zhicheng.contracts.Topics;
import cn.zhicheng.declaration.bindings.Bindings;
import cn.zhicheng.declaration.conditions.EngineeringClauses;
import cn.zhicheng.declaration.employers.Organizations;
import cn.zhicheng.declaration.lifecycle.DeclarationId;
import cn.zhicheng.declaration.lifecycle.PersonId;
import cn.zhicheng.declaration.manifests.Manifests;
import cn.zhicheng.declaration.people.People;
import cn.zhicheng.declaration.plans.Plans;
import cn.zhicheng.kit.event.Envelopes;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.kafka.core.KafkaOperations;

/** The other services, as this one hears of them: what they publish crosses the real broker. */
@TestComponent
public class World {
    public static final String OFFICE = "OFFICE421000";
    public static final String COMMITTEE = "C421001";
    public static final String EMPLOYER = "EMP001";
    public static final String ID_NUMBER = "420106198905261511";
    private static final Duration PATIENCE = Duration.ofSeconds(40);
    private static final AtomicLong NUMBER = new AtomicLong(System.nanoTime() % 1_000_000);

    private final KafkaOperations<String, byte[]> kafka;
    private final Envelopes envelopes;
    private final Plans plans;
    private final Bindings bindings;
    private final Organizations organizations;
    private final Manifests manifests;
    private final People people;
    private final Map<String, Long> sequences = new ConcurrentHashMap<>();

    World(
            KafkaOperations<String, byte[]> kafka,
            Envelopes envelopes,
            Plans plans,
            Bindings bindings,
            Organizations organizations,
            Manifests manifests,
            People people) {
        this.kafka = kafka;
        this.envelopes = envelopes;
        this.plans = plans;
        this.bindings = bindings;
        this.organizations = organizations;
        this.manifests = manifests;
        this.people = people;
    }

    /** Something that no other test has. */
    public static String fresh(String prefix) {
        return prefix + NUMBER.incrementAndGet();
    }

    /** A plan that is open, announced and known to its owner. */
    public PlanState openPlan() {
        return announce(plan(fresh("PLAN"), Instant.now().plus(Duration.ofDays(30))));
    }

    /** A plan that is open and carries the conditions of 工程师. */
    public PlanState openPlanWithConditions() {
        return announce(plan(
                fresh("PLAN"),
                Instant.now().plus(Duration.ofDays(30)),
                PlanState.Status.PUBLISHED,
                List.of(EngineeringClauses.of(Level.INTERMEDIATE, "NORMAL"))));
    }

    /** A plan that only its owner knows so far. */
    public PlanState unheardPlan() {
        var plan = plan(fresh("PLAN"), Instant.now().plus(Duration.ofDays(30)));
        Owners.owners().plan(plan);
        return plan;
    }

    /** The window's end is moved, and everybody hears of it; gives the plan as it is then. */
    public PlanState move(PlanState plan, Instant closesAt) {
        var moved = plan(plan.planId(), closesAt);
        Owners.owners().plan(moved);
        publish(new ReviewPlanChanged(moved));
        until(() -> plans.current(plan.planId())
                .filter(known -> known.closesAt().equals(moved.closesAt()))
                .isPresent());
        return moved;
    }

    /** The window's end is moved, and only the owner knows it. */
    public void extendUnheard(PlanState plan, Instant closesAt) {
        Owners.owners().plan(plan(plan.planId(), closesAt));
    }

    /** The plan is cancelled, and everybody hears of it. */
    public void cancel(PlanState plan) {
        var cancelled = plan(plan.planId(), plan.closesAt(), PlanState.Status.CANCELLED, List.of());
        Owners.owners().plan(cancelled);
        publish(new ReviewPlanChanged(cancelled));
    }

    /** Offices make the working days of a year known. */
    public void calendar(CalendarState calendar) {
        publish(new CalendarChanged(calendar));
    }

    private PlanState announce(PlanState plan) {
        Owners.owners().plan(plan);
        publish(new ReviewPlanPublished(plan));
        until(() -> plans.current(plan.planId()).isPresent());
        return plan;
    }

    private static PlanState plan(String id, Instant closesAt) {
        return plan(id, closesAt, PlanState.Status.PUBLISHED, List.of());
    }

    private static PlanState plan(String id, Instant closesAt, PlanState.Status status, List<ClauseSet> clauses) {
        return new PlanState(
                id,
                COMMITTEE,
                "荆州市工程技术中级专业技术职务任职资格评审委员会",
                "421001",
                "421000",
                OFFICE,
                "荆州市2026年度工程系列中级职称评审计划",
                2026,
                status,
                Instant.now().minus(Duration.ofDays(60)).truncatedTo(ChronoUnit.SECONDS),
                closesAt.truncatedTo(ChronoUnit.SECONDS),
                "中级工程师",
                List.of("ENG"),
                List.of("CHEMICAL"),
                List.of(Level.INTERMEDIATE),
                List.of("NORMAL", "TRANSFER"),
                (BigDecimal) null,
                false,
                false,
                List.of(new PlanState.AttachmentRule("PHOTO", List.of("JPEG", "PNG"), 2 << 20, 1, 1, null)),
                List.of("请仔细核对推荐单位。"),
                new PlanState.Paper("荆州市人力资源和社会保障局职称科", LocalDate.of(2026, 10, 15)),
                new PlanState.Contact("荆州市职改办", "0716-8888888"),
                1,
                clauses);
    }

    /** An applicant with a confirmed employer; the employer and its offices are known. */
    public String applicant() {
        var person = fresh("hubei-gov.p");
        employerIsKnown();
        confirm(person);
        return person;
    }

    public void confirm(String person) {
        Owners.owners().confirm(person, EMPLOYER);
        publish(new EmployerBindingConfirmed(new BindingState(person, EMPLOYER, Instant.now())));
        until(() -> bindings.employerOf(new PersonId(person)).isPresent());
    }

    public void release(String person) {
        Owners.owners().release(person);
        publish(new EmployerUnbound(new BindingState(person, null, null)));
        until(() -> bindings.employerOf(new PersonId(person)).isEmpty());
    }

    private synchronized void employerIsKnown() {
        if (sequences.containsKey(EMPLOYER)) {
            return;
        }
        var city = new OfficeRef(OFFICE, "荆州市职改办", "421000");
        var province = new OfficeRef("OFFICE420000", "湖北省职改办", "420000");
        var county = new OfficeRef("OFFICE421002", "沙市区职改办", "421002");
        register(OFFICE, city.name(), "421000", OrganizationKind.TITLE_OFFICE, List.of(city, province));
        register("OFFICE420500", "宜昌市职改办", "420500", OrganizationKind.TITLE_OFFICE, List.of(province));
        register(
                county.officeId(),
                county.name(),
                "421002",
                OrganizationKind.TITLE_OFFICE,
                List.of(county, city, province));
        register("OFFICE420000", province.name(), "420000", OrganizationKind.TITLE_OFFICE, List.of(province));
        register(EMPLOYER, "荆州石化工程有限公司", "421002", OrganizationKind.EMPLOYER, List.of(county, city, province));
        until(() -> organizations.find(EMPLOYER).isPresent()
                && organizations.officesOf("420000").size() == 1);
    }

    private void register(String id, String name, String region, OrganizationKind kind, List<OfficeRef> offices) {
        var organization = new OrganizationState(
                id,
                name,
                kind == OrganizationKind.EMPLOYER ? "91421000MA49000012" : null,
                region,
                "荆州市",
                kind,
                null,
                true,
                offices);
        Owners.owners().organization(organization);
        publish(new OrganizationRegistered(organization));
    }

    /** A file of each of these categories is stored; gives the manifest that a person would see. */
    public Manifest proofs(String declaration, String person, String... categories) {
        var entries = IntStream.range(0, categories.length)
                .mapToObj(i -> new ManifestEntry(
                        "A%019d".formatted(i), "%064d".formatted(i), categories[i], categories[i] + "-1.pdf", 1000, 1))
                .toList();
        var manifest = Manifest.of(entries);
        publish(new AttachmentStored(new DossierState(declaration, person, manifest, 1000L * entries.size(), 0)));
        until(() -> manifests.of(new DeclarationId(declaration)).equals(manifest));
        return manifest;
    }

    /** The person's profile is changed at its owner, and everybody hears that it was. */
    public void changeProfile(String person, int version) {
        Owners.owners().profile(person, version);
        publish(new ApplicantProfileChanged(new ApplicantState(person, version, Instant.now())));
        until(() -> people.profileVersion(new PersonId(person)) == version);
    }

    private void publish(Event event) {
        var sequence = sequences.merge(event.aggregateId(), 1L, Long::sum);
        var envelope = envelopes.seal(event, sequence).getBytes(StandardCharsets.UTF_8);
        kafka.send(Topics.of(event), event.aggregateId(), envelope).join();
    }

    /** Waits for what has to come. */
    public static void until(BooleanSupplier holds) {
        var end = Instant.now().plus(PATIENCE);
        while (!holds.getAsBoolean()) {
            if (Instant.now().isAfter(end)) throw new AssertionError("it did not come to pass in " + PATIENCE);
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }
    }
}
