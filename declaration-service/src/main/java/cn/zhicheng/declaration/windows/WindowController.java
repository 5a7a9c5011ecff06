package cn.zhicheng.declaration.windows;

import cn.zhicheng.declaration.employers.OfficesOf;
import cn.zhicheng.declaration.lifecycle.PersonId;
import cn.zhicheng.declaration.windows.ExtendWindow.Outcome;
import cn.zhicheng.kit.security.Person;
import cn.zhicheng.kit.web.PageQuery;
import cn.zhicheng.kit.web.Paged;
import cn.zhicheng.kit.web.ProblemException;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 个别延期: one applicant's window, by the plan's office. */
@RestController
@RequestMapping("/api/office/plans/{planId}/windows")
@PreAuthorize("hasAnyRole('title-office', 'committee-office')")
class WindowController {
    private static final Pattern PERSON = Pattern.compile("[0-9A-Za-z_.:-]{1,100}");

    private final ExtendWindow windows;
    private final OfficesOf offices;

    WindowController(ExtendWindow windows, OfficesOf offices) {
        this.windows = windows;
        this.offices = offices;
    }

    @GetMapping
    Paged<ApplicantWindowView> applicantWindows(Person me, @PathVariable String planId, PageQuery page) {
        return windows.of(offices.region(me.region()), planId, page)
                .orElseThrow(ProblemException::notFound)
                .map(ApplicantWindowView::of);
    }

    @PutMapping("/{personId}")
    ApplicantWindowView extend(
            Person me,
            @PathVariable String planId,
            @PathVariable String personId,
            @Valid @RequestBody ApplicantWindowRequest body) {
        if (!PERSON.matcher(personId).matches()) {
            throw ProblemException.notFound();
        }
        var outcome = windows.extend(
                        offices.region(me.region()),
                        planId,
                        new PersonId(personId),
                        body.until(),
                        body.reason(),
                        me.id())
                .orElseThrow(ProblemException::notFound);
        return switch (outcome) {
            case Outcome.Extended(var window) -> ApplicantWindowView.of(window);
            case Outcome.Past _ ->
                throw new ProblemException(HttpStatus.UNPROCESSABLE_CONTENT, "invalid").at("/until", "window.past");
            case Outcome.PlanCancelled _ -> throw new ProblemException(HttpStatus.CONFLICT, "window-plan-cancelled");
        };
    }

    record ApplicantWindowRequest(
            @NotNull Instant until,
            @NotBlank @Size(max = 200) String reason) {}

    /** @param by the clerk who allowed it */
    @Schema(name = "ApplicantWindow")
    record ApplicantWindowView(String personId, Instant until, String reason, String by, Instant at) {
        static ApplicantWindowView of(ApplicantWindow window) {
            return new ApplicantWindowView(
                    window.personId(), window.until(), window.reason(), window.by(), window.at());
        }
    }
}
