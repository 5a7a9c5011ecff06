package cn.zhicheng.declaration.draft;

import cn.zhicheng.declaration.form.PartAddress;
import cn.zhicheng.declaration.lifecycle.Declaration;
import cn.zhicheng.declaration.lifecycle.DeclarationId;
import cn.zhicheng.declaration.lifecycle.Part;
import cn.zhicheng.declaration.lifecycle.PersonId;
import cn.zhicheng.kit.security.Person;
import cn.zhicheng.kit.web.ProblemException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Saves and deletes parts of a draft. */
@RestController
@RequestMapping("/api/declarations/{id}/parts/{*address}")
@PreAuthorize("hasRole('applicant')")
class PartController {
    private final SavePart savePart;
    private final ReadAnswers readAnswers;
    private final Findings findings;

    PartController(SavePart savePart, ReadAnswers readAnswers, Findings findings) {
        this.savePart = savePart;
        this.readAnswers = readAnswers;
        this.findings = findings;
    }

    record SavePartRequest(@NotNull Map<String, @Nullable Object> values) {}

    @PutMapping
    SavedPartView savePart(
            Person me,
            @PathVariable String id,
            @PathVariable String address,
            @RequestHeader(value = "If-Match", required = false) @Nullable String ifMatch,
            @RequestHeader(value = "If-None-Match", required = false) @Nullable String ifNoneMatch,
            @RequestHeader("Save-Id") String saveId,
            @Valid @RequestBody SavePartRequest body) {
        var basis = PreconditionProblems.basis(ifMatch, ifNoneMatch);
        return answer(me, id, new PartSave(address, basis, saveId(saveId), PartSave.notNull(body.values())));
    }

    @DeleteMapping
    SavedPartView deletePart(
            Person me,
            @PathVariable String id,
            @PathVariable String address,
            @RequestHeader(value = "If-Match", required = false) @Nullable String ifMatch,
            @RequestHeader("Save-Id") String saveId) {
        var basis = PreconditionProblems.basis(ifMatch, null);
        return answer(me, id, new PartSave(address, basis, saveId(saveId), null));
    }

    private static String saveId(String saveId) {
        if (saveId.isBlank() || saveId.length() > 64) {
            throw new ProblemException(HttpStatus.BAD_REQUEST, "bad-request").at("/Save-Id", "saveId.wrong");
        }
        return saveId;
    }

    private SavedPartView answer(Person me, String id, PartSave save) {
        var outcome = savePart.save(new PersonId(me.id()), new DeclarationId(id), save)
                .orElseThrow(ProblemException::notFound);
        return switch (outcome) {
            case SavePart.Outcome.Kept(var declaration, var part) ->
                SavedPartView.of(state(declaration, part), declaration.content().contentVersion());
            case SavePart.Outcome.Conflict(var declaration, var stored) ->
                throw stored == null
                        ? new ProblemException(HttpStatus.CONFLICT, "version-conflict")
                        : new ProblemException(HttpStatus.CONFLICT, "version-conflict")
                                .with("stored", state(declaration, stored));
            case SavePart.Outcome.RecordDeleted(var declaration, var tombstone) ->
                throw new ProblemException(HttpStatus.CONFLICT, "record-deleted")
                        .with("stored", state(declaration, tombstone));
            case SavePart.Outcome.NotOpen(var stage) ->
                throw new ProblemException(HttpStatus.CONFLICT, "not-open").with("stage", stage);
            case SavePart.Outcome.Locked(var address) ->
                throw new ProblemException(HttpStatus.CONFLICT, "not-returned").at(address);
            case SavePart.Outcome.Invalid(var why) ->
                throw new ProblemException(HttpStatus.UNPROCESSABLE_CONTENT, "invalid")
                        .with("errors", FieldErrorView.of(findings.inSentences(why)));
            case SavePart.Outcome.TooManyRecords(var list, var label) ->
                throw new ProblemException(HttpStatus.UNPROCESSABLE_CONTENT, "too-many-records")
                        .at(list)
                        .args(label, PartAddress.MOST_RECORDS);
            case SavePart.Outcome.Moved _ -> throw new ProblemException(HttpStatus.CONFLICT, "version-conflict");
            case SavePart.Outcome.TooLarge _ ->
                throw new ProblemException(HttpStatus.CONTENT_TOO_LARGE, "answers-too-large");
        };
    }

    private PartStateView state(Declaration declaration, Part part) {
        var problems = part.deleted()
                ? List.<Sentence>of()
                : findings.byPart(readAnswers.of(declaration)).getOrDefault(part.address(), List.of());
        return PartStateView.of(part, ProblemView.of(problems));
    }
}
