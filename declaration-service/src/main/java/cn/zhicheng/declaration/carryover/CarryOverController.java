package cn.zhicheng.declaration.carryover;

import cn.zhicheng.declaration.draft.Findings;
import cn.zhicheng.declaration.lifecycle.DeclarationId;
import cn.zhicheng.declaration.lifecycle.PersonId;
import cn.zhicheng.kit.security.Person;
import cn.zhicheng.kit.web.ProblemException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 从以往申报带入. */
@RestController
@RequestMapping("/api/declarations/{id}/carry-over")
@PreAuthorize("hasRole('applicant')")
class CarryOverController {
    private static final Pattern KEY = Pattern.compile("[0-9A-Za-z_.:-]{1,100}");

    private final EarlierDeclarations earlier;
    private final CarryRecords carryRecords;
    private final Findings findings;

    CarryOverController(EarlierDeclarations earlier, CarryRecords carryRecords, Findings findings) {
        this.earlier = earlier;
        this.carryRecords = carryRecords;
        this.findings = findings;
    }

    record CarryOverRequest(
            @NotBlank String from,
            @NotNull @Size(max = 3000) List<@NotBlank String> records,
            @NotNull @Size(max = 100) List<@NotBlank String> sections) {}

    @GetMapping
    CarryOverSourcesView carryOverSources(Person me, @PathVariable String id) {
        return earlier.besides(new PersonId(me.id()), new DeclarationId(id))
                .map(CarryOverSourcesView::of)
                .orElseThrow(ProblemException::notFound);
    }

    @PostMapping
    CarriedView carryOver(
            Person me,
            @PathVariable String id,
            @RequestHeader("Idempotency-Key") String key,
            @Valid @RequestBody CarryOverRequest body) {
        if (!KEY.matcher(key).matches()) {
            throw new ProblemException(HttpStatus.BAD_REQUEST, "bad-request").at("/Idempotency-Key", "header.wrong");
        }
        var selection = new Selection(new DeclarationId(body.from()), body.records(), body.sections(), key);
        var outcome = carryRecords
                .carry(new PersonId(me.id()), new DeclarationId(id), selection)
                .orElseThrow(ProblemException::notFound);
        return switch (outcome) {
            case CarryRecords.Outcome.Done(var carried) -> CarriedView.of(carried, findings);
            case CarryRecords.Outcome.NotOpen(var stage) ->
                throw new ProblemException(HttpStatus.CONFLICT, "carry-over-not-open").with("stage", stage);
            case CarryRecords.Outcome.Itself _ ->
                throw new ProblemException(HttpStatus.UNPROCESSABLE_CONTENT, "carry-over-itself").at("/from");
            case CarryRecords.Outcome.Unknown(var pointers) -> throw unknown(pointers);
            case CarryRecords.Outcome.Moved _ -> throw new ProblemException(HttpStatus.CONFLICT, "version-conflict");
        };
    }

    private static ProblemException unknown(List<String> pointers) {
        var problem = new ProblemException(HttpStatus.UNPROCESSABLE_CONTENT, "carry-over-unknown");
        pointers.stream().limit(20).forEach(problem::at);
        return problem;
    }
}
