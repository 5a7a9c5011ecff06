package cn.zhicheng.declaration.office;

import cn.zhicheng.declaration.draft.NoticeView;
import cn.zhicheng.declaration.draft.ReadAnswers;
import cn.zhicheng.declaration.draft.ReadNotice;
import cn.zhicheng.declaration.employers.OfficesOf;
import cn.zhicheng.declaration.lifecycle.Declaration;
import cn.zhicheng.declaration.lifecycle.DeclarationId;
import cn.zhicheng.declaration.lifecycle.ReturnNotice;
import cn.zhicheng.declaration.lifecycle.Stage;
import cn.zhicheng.declaration.office.AuditDeclaration.Clerk;
import cn.zhicheng.declaration.office.AuditDeclaration.Outcome;
import cn.zhicheng.declaration.submission.SubmissionProblems;
import cn.zhicheng.kit.security.Person;
import cn.zhicheng.kit.web.ProblemException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 开始审核, 退回, 受理, 不予受理, by an office on the route. */
@RestController
@RequestMapping("/api/office/declarations/{id}")
@PreAuthorize("hasAnyRole('title-office', 'committee-office')")
class AuditController {
    private final AuditDeclaration audit;
    private final OfficesOf offices;
    private final ReadAnswers readAnswers;
    private final ReadNotice readNotice;

    AuditController(AuditDeclaration audit, OfficesOf offices, ReadAnswers readAnswers, ReadNotice readNotice) {
        this.audit = audit;
        this.offices = offices;
        this.readAnswers = readAnswers;
        this.readNotice = readNotice;
    }

    @PostMapping("/taking")
    ResponseEntity<Void> take(Person me, @PathVariable String id) {
        done(audit.take(new DeclarationId(id), clerk(me)));
        return ResponseEntity.noContent().build();
    }

    @PostMapping("/return")
    NoticeView sendBack(Person me, @PathVariable String id, @Valid @RequestBody ReturnRequest body) {
        var remarks = body.remarks().stream()
                .map(remark -> new ReturnNotice.Remark(remark.address(), remark.remark()))
                .toList();
        return view(done(audit.sendBack(new DeclarationId(id), clerk(me), remarks)));
    }

    @PostMapping("/acceptance")
    ResponseEntity<Void> accept(Person me, @PathVariable String id) {
        done(audit.accept(new DeclarationId(id), clerk(me)));
        return ResponseEntity.noContent().build();
    }

    @PostMapping("/rejection")
    ResponseEntity<Void> reject(Person me, @PathVariable String id, @Valid @RequestBody RejectionRequest body) {
        done(audit.reject(new DeclarationId(id), clerk(me), body.reason()));
        return ResponseEntity.noContent().build();
    }

    private Clerk clerk(Person me) {
        return new Clerk(me.id(), offices.region(me.region()));
    }

    private NoticeView view(Declaration returned) {
        if (!(returned.stage() instanceof Stage.Returned(var notice))) {
            throw new IllegalStateException("a return left " + returned.id() + " in " + returned.stage());
        }
        return NoticeView.of(readNotice.of(readAnswers.of(returned), notice));
    }

    private static Declaration done(Optional<Outcome> outcome) {
        return switch (outcome.orElseThrow(ProblemException::notFound)) {
            case Outcome.Done(var after) -> after;
            case Outcome.Refused(var why) -> throw SubmissionProblems.of(why);
            case Outcome.Unknown(var remarks) -> {
                var problem = new ProblemException(HttpStatus.UNPROCESSABLE_CONTENT, "invalid");
                remarks.forEach(index -> problem.at("/remarks/" + index + "/address", "return.address"));
                throw problem;
            }
            case Outcome.Moved _ -> throw new ProblemException(HttpStatus.CONFLICT, "version-conflict");
        };
    }

    record ReturnRequest(@NotEmpty @Size(max = 100) List<@NotNull @Valid RemarkRequest> remarks) {}

    record RemarkRequest(
            @NotBlank @Size(max = 200) String address,
            @NotBlank @Size(max = 500) String remark) {}

    record RejectionRequest(@NotBlank @Size(max = 500) String reason) {}
}
