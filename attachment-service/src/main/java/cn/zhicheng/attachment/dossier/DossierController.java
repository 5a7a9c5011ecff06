package cn.zhicheng.attachment.dossier;

import cn.zhicheng.attachment.category.Category;
import cn.zhicheng.attachment.declarations.FindDeclaration;
import cn.zhicheng.attachment.dossier.Dossier.Outcome;
import cn.zhicheng.attachment.dossier.DossierView.EntryView;
import cn.zhicheng.attachment.dossier.UploadProof.Result;
import cn.zhicheng.attachment.dossier.UploadProof.Wish;
import cn.zhicheng.contracts.Manifest;
import cn.zhicheng.kit.security.Person;
import cn.zhicheng.kit.security.Role;
import cn.zhicheng.kit.web.ProblemException;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.InputStream;
import java.util.Optional;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The proofs of a declaration: read by its owner, the offices on its route and services; changed by its owner alone. */
@RestController
@RequestMapping("/api/attachments/{declarationId}")
class DossierController {
    private static final String ID = "[0-9A-Za-z]{10,26}";
    private static final java.util.regex.Pattern REVISION = java.util.regex.Pattern.compile("\"?([0-9]{1,6})\"?");

    private final OpenDossier open;
    private final UploadProof uploadProof;
    private final ChangeProof changeProof;
    private final ReadProof readProof;
    private final FindDeclaration declarations;
    private final LimitProperties limits;

    DossierController(
            OpenDossier open,
            UploadProof uploadProof,
            ChangeProof changeProof,
            ReadProof readProof,
            FindDeclaration declarations,
            LimitProperties limits) {
        this.open = open;
        this.uploadProof = uploadProof;
        this.changeProof = changeProof;
        this.readProof = readProof;
        this.declarations = declarations;
        this.limits = limits;
    }

    @GetMapping
    @Operation(operationId = "dossier", summary = "The proofs, and what the plan asks of each category")
    DossierView dossier(Person me, @PathVariable String declarationId) {
        if (me.is(Role.APPLICANT)) {
            var mine = mine(me, declarationId);
            return DossierView.ofOwner(open.of(mine), open.rulesOf(mine), limits);
        }
        var declaration = Readers.declaration(declarations, me, declarationId);
        var manifest = declaration.manifest();
        return DossierView.ofReader(
                declarationId,
                manifest == null ? Manifest.empty() : manifest,
                readProof.submitted(declaration),
                limits);
    }

    @PutMapping("/{attachmentId}")
    @PreAuthorize("hasRole('applicant')")
    @Operation(
            operationId = "putAttachment",
            summary = "Adds a proof (If-None-Match: *) or replaces one (If-Match); the body is the file",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "application/octet-stream",
                                            schema = @Schema(type = "string", format = "binary"))))
    ResponseEntity<EntryView> put(
            Person me,
            @PathVariable String declarationId,
            @PathVariable @Pattern(regexp = ID) String attachmentId,
            @RequestParam(required = false) @Nullable Category category,
            @RequestParam @Size(min = 1, max = 120) String name,
            @RequestParam(defaultValue = "") @Size(max = 60) String caption,
            @RequestHeader(name = HttpHeaders.IF_NONE_MATCH, required = false) @Nullable String ifNoneMatch,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestHeader(name = HttpHeaders.CONTENT_LENGTH, defaultValue = "-1") @Parameter(hidden = true)
                    long length,
            @Parameter(hidden = true) InputStream body) {
        var mine = mine(me, declarationId);
        var wish = wish(category, FileName.of(name), caption, ifNoneMatch, ifMatch);
        return switch (uploadProof.upload(mine, attachmentId, wish, body, length)) {
            case Result.Decided(var outcome) ->
                entry(mine, attachmentId, outcome, wish instanceof Wish.Add ? HttpStatus.CREATED : HttpStatus.OK);
            case Result.NotAsked _ -> throw DossierProblems.notAsked();
            case Result.FileRefused(var why) -> throw DossierProblems.of(why, name);
            case Result.Infected _ -> throw DossierProblems.infected();
            case Result.TooLarge(var limit) -> throw DossierProblems.tooLarge(limit);
            case Result.BrokenOff _ -> throw DossierProblems.brokenOff();
            case Result.Busy _ -> throw DossierProblems.busy();
        };
    }

    @PatchMapping("/{attachmentId}")
    @PreAuthorize("hasRole('applicant')")
    @Operation(operationId = "describeAttachment", summary = "Gives a proof another caption or place")
    ResponseEntity<EntryView> describe(
            Person me,
            @PathVariable String declarationId,
            @PathVariable String attachmentId,
            @Valid @RequestBody DescribeRequest body) {
        var mine = mine(me, declarationId);
        return entry(
                mine,
                attachmentId,
                changeProof.describe(mine, attachmentId, body.caption(), body.order()),
                HttpStatus.OK);
    }

    @DeleteMapping("/{attachmentId}")
    @PreAuthorize("hasRole('applicant')")
    @Operation(operationId = "removeAttachment", summary = "Removes a proof; it can be restored")
    ResponseEntity<Void> remove(Person me, @PathVariable String declarationId, @PathVariable String attachmentId) {
        var mine = mine(me, declarationId);
        if (changeProof.remove(mine, attachmentId) instanceof Outcome.Refused(var why))
            throw DossierProblems.of(why, open.of(mine));
        return ResponseEntity.noContent().build();
    }

    @PostMapping("/{attachmentId}/restoration")
    @PreAuthorize("hasRole('applicant')")
    @Operation(operationId = "restoreAttachment", summary = "Brings a removed proof back")
    ResponseEntity<EntryView> restore(
            Person me, @PathVariable String declarationId, @PathVariable String attachmentId) {
        var mine = mine(me, declarationId);
        return entry(mine, attachmentId, changeProof.restore(mine, attachmentId), HttpStatus.OK);
    }

    private MyDeclaration mine(Person me, String declarationId) {
        return open.mine(declarationId, me.id()).orElseThrow(ProblemException::notFound);
    }

    private static Wish wish(
            @Nullable Category category,
            String name,
            String caption,
            @Nullable String ifNoneMatch,
            @Nullable String ifMatch) {
        if (ifMatch != null) {
            var revision = Optional.of(REVISION.matcher(ifMatch)).filter(Matcher::matches);
            if (revision.isPresent())
                return new Wish.Replace(Integer.parseInt(revision.get().group(1)), name, caption);
        } else if ("*".equals(ifNoneMatch)) {
            if (category == null) throw DossierProblems.notAsked();
            return new Wish.Add(category, name, caption);
        }
        throw new ProblemException(HttpStatus.PRECONDITION_REQUIRED, "attachments-precondition");
    }

    private ResponseEntity<EntryView> entry(MyDeclaration mine, String id, Outcome outcome, HttpStatus whenChanged) {
        return switch (outcome) {
            case Outcome.Changed(var after) -> entry(after, id, whenChanged);
            case Outcome.Unchanged _ -> entry(open.of(mine), id, HttpStatus.OK);
            case Outcome.Refused(var why) -> throw DossierProblems.of(why, open.of(mine));
        };
    }

    private static ResponseEntity<EntryView> entry(Dossier dossier, String id, HttpStatus status) {
        var attachment = Optional.ofNullable(dossier.attachments().get(id)).orElseThrow(ProblemException::notFound);
        var revision = attachment.live().orElseGet(attachment::latest);
        return ResponseEntity.status(status)
                .eTag("\"" + revision.number() + "\"")
                .body(EntryView.ofOwner(dossier, attachment, revision));
    }

    /** Absent = as it is. */
    record DescribeRequest(
            @Nullable @Size(max = 60) String caption,
            @Nullable @Min(0) @Max(999) Integer order) {}
}
