package cn.zhicheng.declaration.preparation;

import cn.zhicheng.declaration.bindings.Bindings;
import cn.zhicheng.declaration.draft.FieldErrorView;
import cn.zhicheng.declaration.draft.Findings;
import cn.zhicheng.declaration.draft.PreconditionProblems;
import cn.zhicheng.declaration.employers.Organizations;
import cn.zhicheng.declaration.lifecycle.PersonId;
import cn.zhicheng.declaration.pledge.PledgeTexts;
import cn.zhicheng.kit.security.Person;
import cn.zhicheng.kit.web.ProblemException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Pledge, choices and 开始申报. */
@RestController
@RequestMapping("/api/preparation")
@PreAuthorize("hasRole('applicant')")
class PreparationController {
    private final Prepare prepare;
    private final StartDeclaration startDeclaration;
    private final LookAtConditions conditions;
    private final Findings findings;
    private final PledgeTexts pledges;
    private final Bindings bindings;
    private final Organizations organizations;
    private final PreparationProblems problems;

    PreparationController(
            Prepare prepare,
            StartDeclaration startDeclaration,
            LookAtConditions conditions,
            Findings findings,
            PledgeTexts pledges,
            Bindings bindings,
            Organizations organizations,
            PreparationProblems problems) {
        this.prepare = prepare;
        this.startDeclaration = startDeclaration;
        this.conditions = conditions;
        this.findings = findings;
        this.pledges = pledges;
        this.bindings = bindings;
        this.organizations = organizations;
        this.problems = problems;
    }

    record PledgeRequest(@NotBlank String version, @NotBlank String digest) {}

    record ChoicesRequest(
            @NotBlank String committeeId,
            @NotBlank String seriesCode,
            @NotBlank String specialtyGroupCode,
            @Nullable String specialtyCode,
            @Nullable String specialtyOther,
            @NotBlank String level,
            @NotBlank String titleCode,
            @NotBlank String occupation,
            @NotBlank String declarationCategory,
            @NotBlank String declarationType) {

        Wish wish() {
            return new Wish(
                    committeeId,
                    seriesCode,
                    specialtyGroupCode,
                    specialtyCode,
                    specialtyOther,
                    level,
                    titleCode,
                    occupation,
                    declarationCategory,
                    declarationType);
        }
    }

    /** Degree and years as they are typed; {@code specialtyWorkYears} is a number, or whatever else was typed. */
    record FactsRequest(
            @Nullable String educationLevel,
            @Nullable String graduatedOn,
            @Nullable String degree,
            @Nullable String degreeOn,
            @Nullable Boolean doubleDegree,
            @Nullable Object specialtyWorkYears,
            @Nullable String workStartedOn,
            @Nullable String current,
            @Nullable String currentSpecialty,
            @Nullable String obtainedOn,
            @Nullable String appointedOn) {

        Map<String, @Nullable Object> typed() {
            var typed = new HashMap<String, @Nullable Object>();
            typed.put("educationLevel", educationLevel);
            typed.put("graduatedOn", graduatedOn);
            typed.put("degree", degree);
            typed.put("degreeOn", degreeOn);
            typed.put("doubleDegree", doubleDegree);
            typed.put("specialtyWorkYears", specialtyWorkYears);
            typed.put("workStartedOn", workStartedOn);
            typed.put("current", current);
            typed.put("currentSpecialty", currentSpecialty);
            typed.put("obtainedOn", obtainedOn);
            typed.put("appointedOn", appointedOn);
            return typed;
        }
    }

    record StartRequest(@NotBlank String planId) {}

    record StartedView(String declarationId) {}

    @GetMapping
    PreparationView preparation(Person me) {
        return view(prepare.of(new PersonId(me.id())));
    }

    @PutMapping("/pledge")
    PreparationView agreeToPledge(Person me, @Valid @RequestBody PledgeRequest body) {
        return prepare.agree(new PersonId(me.id()), body.version(), body.digest())
                .map(this::view)
                .orElseThrow(() -> new ProblemException(HttpStatus.CONFLICT, "pledge-changed"));
    }

    @PutMapping("/choices")
    PreparationView choose(
            Person me,
            @RequestHeader(value = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody ChoicesRequest body) {
        var outcome = prepare.choose(new PersonId(me.id()), PreconditionProblems.number(ifMatch), body.wish());
        return switch (outcome) {
            case Prepare.Choosing.Chosen(var preparation) -> view(preparation);
            case Prepare.Choosing.ChangedElsewhere(var preparation) ->
                throw new ProblemException(HttpStatus.CONFLICT, "version-conflict")
                        .with("preparation", view(preparation));
            case Prepare.Choosing.DoesNotFit(var why) -> throw PreparationProblems.mismatch(why);
        };
    }

    @PutMapping("/facts")
    PreparationView type(
            Person me,
            @RequestHeader(value = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody FactsRequest body) {
        return switch (prepare.type(new PersonId(me.id()), PreconditionProblems.number(ifMatch), body.typed())) {
            case Prepare.Typing.Kept(var preparation) -> view(preparation);
            case Prepare.Typing.ChangedElsewhere(var preparation) ->
                throw new ProblemException(HttpStatus.CONFLICT, "version-conflict")
                        .with("preparation", view(preparation));
            case Prepare.Typing.Refused(var why) ->
                throw new ProblemException(HttpStatus.UNPROCESSABLE_CONTENT, "invalid")
                        .with("errors", FieldErrorView.of(findings.inSentences(why)));
        };
    }

    @GetMapping("/eligibility")
    EligibilityView eligibility(Person me, @RequestParam(required = false) @Nullable String planId) {
        return switch (conditions.of(new PersonId(me.id()), planId)) {
            case LookAtConditions.Outcome.Evaluated(var evaluation) -> EligibilityView.of(evaluation);
            case LookAtConditions.Outcome.NoConditions _ -> EligibilityView.none();
            case LookAtConditions.Outcome.NoChoices _ ->
                throw new ProblemException(HttpStatus.CONFLICT, "choices-required");
            case LookAtConditions.Outcome.PlanUnknown _ ->
                throw new ProblemException(HttpStatus.UNPROCESSABLE_CONTENT, "invalid").at("/planId", "plan.unknown");
        };
    }

    @PostMapping("/start")
    ResponseEntity<StartedView> start(Person me, @Valid @RequestBody StartRequest body) {
        return switch (startDeclaration.start(new PersonId(me.id()), body.planId())) {
            case StartDeclaration.Outcome.Started(var id) ->
                ResponseEntity.status(HttpStatus.CREATED).body(new StartedView(id.value()));
            case StartDeclaration.Outcome.AlreadyThere(var id) -> ResponseEntity.ok(new StartedView(id.value()));
            case StartDeclaration.Outcome.Refused(var why) -> throw problems.of(why, body.planId());
        };
    }

    private PreparationView view(Preparation preparation) {
        var employer = bindings.employerOf(preparation.person()).flatMap(organizations::find);
        return PreparationView.of(preparation, pledges.current(), employer);
    }
}
