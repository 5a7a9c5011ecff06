package cn.zhicheng.committeeplan.plans;

import cn.zhicheng.committeeplan.committees.Committee;
import cn.zhicheng.committeeplan.committees.Committees;
import cn.zhicheng.committeeplan.plans.ReviewPlan.Outcome;
import cn.zhicheng.committeeplan.plans.ReviewPlan.Stage;
import cn.zhicheng.contracts.Level;
import cn.zhicheng.contracts.PlanState.AttachmentRule;
import cn.zhicheng.contracts.PlanState.Contact;
import cn.zhicheng.contracts.PlanState.Paper;
import cn.zhicheng.kit.id.Ids;
import cn.zhicheng.kit.security.Person;
import cn.zhicheng.kit.security.Role;
import cn.zhicheng.kit.web.PageQuery;
import cn.zhicheng.kit.web.Paged;
import cn.zhicheng.kit.web.ProblemException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 评审计划: published ones for everybody, the rest for the title office of the committee's region. */
@RestController
@RequestMapping("/api/plans")
class PlanController {
    private final Plans plans;
    private final Committees committees;
    private final DraftPlan draftPlan;
    private final PublishPlan publishPlan;
    private final Ids ids;
    private final Clock clock;

    PlanController(
            Plans plans, Committees committees, DraftPlan draftPlan, PublishPlan publishPlan, Ids ids, Clock clock) {
        this.plans = plans;
        this.committees = committees;
        this.draftPlan = draftPlan;
        this.publishPlan = publishPlan;
        this.ids = ids;
        this.clock = clock;
    }

    /** Published and closed plans, the last to close first. */
    @GetMapping
    Paged<PlanView> search(
            @RequestParam(required = false) @Nullable String committee,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable Stage state,
            PageQuery page) {
        if (state == Stage.DRAFT) {
            throw ProblemException.notFound();
        }
        var stages = state == null ? List.of(Stage.PUBLISHED, Stage.CLOSED) : List.of(state);
        var now = clock.instant();
        return plans.search(new Plans.Filter(committee, year, stages), page).map(plan -> PlanView.row(plan, now));
    }

    @GetMapping("/{id}")
    PlanView one(@Nullable Person reader, @PathVariable String id) {
        var plan = plans.find(id)
                .filter(found -> found.stage() != Stage.DRAFT || reader != null && mayKeep(reader, found))
                .orElseThrow(ProblemException::notFound);
        return PlanView.whole(plan, clock.instant());
    }

    @PostMapping
    @PreAuthorize("hasRole('title-office')")
    ResponseEntity<PlanView> draft(Person me, @Valid @RequestBody PlanRequest body) {
        var committee = committees
                .find(body.committeeId())
                .filter(found -> me.actsFor(found.regionCode()))
                .orElseThrow(() -> new ProblemException(HttpStatus.UNPROCESSABLE_CONTENT, "plan-committee-unknown")
                        .at("/committeeId"));
        var scope = outsideCommittee(committee, body);
        if (scope != null) {
            throw scope;
        }
        var plan = draftPlan.draft(ids.next(), committee, body.content(), me.id());
        return ResponseEntity.created(URI.create("/api/plans/" + plan.id()))
                .body(PlanView.whole(plan, clock.instant()));
    }

    @PostMapping("/{id}/publication")
    @PreAuthorize("hasRole('title-office')")
    PlanView publish(Person me, @PathVariable String id) {
        var plan = mine(me, id);
        return answer(publishPlan.publish(plan, me.id()), plan);
    }

    @PutMapping("/{id}/window")
    @PreAuthorize("hasRole('title-office')")
    PlanView extend(Person me, @PathVariable String id, @Valid @RequestBody ExtensionRequest body) {
        var plan = mine(me, id);
        return answer(publishPlan.extend(plan, body.closesAt(), me.id(), body.reason()), plan);
    }

    @PostMapping("/{id}/cancellation")
    @PreAuthorize("hasRole('title-office')")
    PlanView cancel(Person me, @PathVariable String id, @Valid @RequestBody CancellationRequest body) {
        var plan = mine(me, id);
        return answer(publishPlan.cancel(plan, me.id(), body.reason()), plan);
    }

    private ReviewPlan mine(Person me, String id) {
        return plans.find(id).filter(plan -> mayKeep(me, plan)).orElseThrow(ProblemException::notFound);
    }

    private static boolean mayKeep(Person person, ReviewPlan plan) {
        return person.is(Role.TITLE_OFFICE) && person.actsFor(plan.committee().regionCode());
    }

    private PlanView answer(Outcome outcome, ReviewPlan before) {
        return switch (outcome) {
            case Outcome.Changed(var after) -> PlanView.whole(after, clock.instant());
            case Outcome.Unchanged _ -> PlanView.whole(before, clock.instant());
            case Outcome.Refused(var why) -> throw PlanProblems.of(why);
        };
    }

    private static @Nullable ProblemException outsideCommittee(Committee committee, PlanRequest body) {
        if (!committee.series().containsAll(body.series())) {
            return new ProblemException(HttpStatus.UNPROCESSABLE_CONTENT, "plan-outside-committee").at("/series");
        }
        return body.levels().equals(List.of(committee.level()))
                ? null
                : new ProblemException(HttpStatus.UNPROCESSABLE_CONTENT, "plan-outside-committee").at("/levels");
    }

    record PlanRequest(
            @NotBlank String committeeId,
            @NotBlank @Size(max = 100) String name,
            @Min(2000) @Max(2100) int year,
            @NotNull Instant opensAt,
            @NotNull Instant closesAt,
            @NotBlank @Size(max = 30) String reviewCategory,
            @NotEmpty @Size(max = 30) List<String> series,
            @Size(max = 100) List<String> specialtyGroups,
            @NotEmpty List<Level> levels,
            @NotEmpty List<String> declarationCategories,
            @Nullable BigDecimal testLine,
            boolean hoursRequired,
            boolean proofPerWork,
            @Size(max = 10) List<AttachmentRule> attachments,
            @Size(max = 20) List<String> notes,
            @NotBlank @Size(max = 100) String paperPlace,
            @NotNull LocalDate paperUntil,
            @NotBlank @Size(max = 60) String contactName,
            @NotBlank @Size(max = 30) String contactPhone) {

        DraftPlan.Content content() {
            return new DraftPlan.Content(
                    name,
                    year,
                    new ReviewPlan.Window(opensAt, closesAt),
                    reviewCategory,
                    series,
                    specialtyGroups,
                    levels,
                    declarationCategories,
                    testLine,
                    hoursRequired,
                    proofPerWork,
                    attachments,
                    notes,
                    new Paper(paperPlace, paperUntil),
                    new Contact(contactName, contactPhone));
        }
    }

    record ExtensionRequest(
            @NotNull Instant closesAt,
            @NotBlank @Size(max = 200) String reason) {}

    record CancellationRequest(@NotBlank @Size(max = 200) String reason) {}
}
