package cn.zhicheng.declaration.submission;

import cn.zhicheng.declaration.draft.PreconditionProblems;
import cn.zhicheng.declaration.draft.ReadAnswers;
import cn.zhicheng.declaration.draft.ReceiptView;
import cn.zhicheng.declaration.lifecycle.DeclarationId;
import cn.zhicheng.declaration.lifecycle.PersonId;
import cn.zhicheng.kit.security.Person;
import cn.zhicheng.kit.web.ProblemException;
import io.swagger.v3.oas.annotations.Parameter;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 提交, 撤回, 作废. */
@RestController
@RequestMapping("/api/declarations/{id}")
@PreAuthorize("hasRole('applicant')")
class SubmissionController {
    private static final Pattern KEY = Pattern.compile("[0-9A-Za-z_.:-]{1,100}");
    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

    private final SubmitDeclaration submitDeclaration;
    private final TakeBack takeBack;
    private final Reception reception;
    private final SubmissionProblems problems;
    private final ReadAnswers readAnswers;

    SubmissionController(
            SubmitDeclaration submitDeclaration,
            TakeBack takeBack,
            Reception reception,
            SubmissionProblems problems,
            ReadAnswers readAnswers) {
        this.submitDeclaration = submitDeclaration;
        this.takeBack = takeBack;
        this.reception = reception;
        this.problems = problems;
        this.readAnswers = readAnswers;
    }

    @PostMapping("/submission")
    ReceiptView submit(
            Person me,
            @PathVariable String id,
            @RequestHeader("Idempotency-Key") String key,
            @RequestHeader("If-Match") String ifMatch,
            @RequestHeader("Manifest-Digest") String manifestDigest,
            @Parameter(hidden = true) @RequestHeader(value = "X-Zhicheng-Received-At", required = false) @Nullable
                    String receivedAt,
            @Parameter(hidden = true)
                    @RequestHeader(value = "X-Zhicheng-Received-Signature", required = false)
                    @Nullable
                    String signature) {
        required(KEY, key, "Idempotency-Key");
        required(DIGEST, manifestDigest, "Manifest-Digest");
        var person = new PersonId(me.id());
        var declaration = new DeclarationId(id);
        var contentVersion = PreconditionProblems.number(ifMatch);
        var received = reception.of(
                new Reception.Signed(declaration, person, key, contentVersion, manifestDigest), receivedAt, signature);
        var submission = new Submission(key, contentVersion, manifestDigest, received);
        var outcome = submitDeclaration.submit(person, declaration, submission).orElseThrow(ProblemException::notFound);
        return switch (outcome) {
            case SubmitDeclaration.Outcome.Submitted(var submitted, var round) ->
                ReceiptView.of(submitted, round, readAnswers.of(submitted).plan());
            case SubmitDeclaration.Outcome.Refused(var why) -> throw problems.of(why);
            case SubmitDeclaration.Outcome.Moved _ ->
                throw new ProblemException(HttpStatus.CONFLICT, "version-conflict");
        };
    }

    @PostMapping("/withdrawal")
    ResponseEntity<Void> withdraw(Person me, @PathVariable String id) {
        return done(takeBack.withdraw(new PersonId(me.id()), new DeclarationId(id)));
    }

    @DeleteMapping
    ResponseEntity<Void> discard(Person me, @PathVariable String id) {
        return done(takeBack.discard(new PersonId(me.id()), new DeclarationId(id)));
    }

    private static ResponseEntity<Void> done(Optional<TakeBack.Outcome> outcome) {
        return switch (outcome.orElseThrow(ProblemException::notFound)) {
            case TakeBack.Outcome.Done _ -> ResponseEntity.noContent().build();
            case TakeBack.Outcome.Refused(var why) -> throw SubmissionProblems.of(why);
            case TakeBack.Outcome.Moved _ -> throw new ProblemException(HttpStatus.CONFLICT, "version-conflict");
        };
    }

    private static void required(Pattern shape, String value, String header) {
        if (!shape.matcher(value).matches()) {
            throw new ProblemException(HttpStatus.BAD_REQUEST, "bad-request").at("/" + header, "header.wrong");
        }
    }
}
