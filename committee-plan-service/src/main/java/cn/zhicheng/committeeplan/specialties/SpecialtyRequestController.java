package cn.zhicheng.committeeplan.specialties;

import cn.zhicheng.committeeplan.specialties.AskForSpecialty.Asking;
import cn.zhicheng.kit.security.Person;
import cn.zhicheng.kit.web.PageQuery;
import cn.zhicheng.kit.web.Paged;
import cn.zhicheng.kit.web.ProblemException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 申请增补专业: a person's own requests. */
@RestController
@RequestMapping("/api/specialty-requests")
@PreAuthorize("hasRole('applicant')")
class SpecialtyRequestController {
    private final AskForSpecialty askForSpecialty;
    private final MissingSpecialties requests;

    SpecialtyRequestController(AskForSpecialty askForSpecialty, MissingSpecialties requests) {
        this.askForSpecialty = askForSpecialty;
        this.requests = requests;
    }

    record SpecialtyRequest(
            @NotBlank String committeeId,
            @NotBlank String seriesCode,
            @NotBlank @Size(min = 2, max = 30) String specialtyName,
            @Nullable @Size(max = 500) String reason) {}

    /** 201 for a new request; 200 with the one that is open already. */
    @PostMapping
    ResponseEntity<SpecialtyRequestView> ask(Person me, @Valid @RequestBody SpecialtyRequest body) {
        var asking = askForSpecialty.ask(
                me.id(), body.committeeId(), body.seriesCode(), body.specialtyName(), body.reason());
        return switch (asking) {
            case Asking.Asked(var request) ->
                ResponseEntity.status(HttpStatus.CREATED).body(SpecialtyRequestView.of(request));
            case Asking.AskedAlready(var request) -> ResponseEntity.ok(SpecialtyRequestView.of(request));
            case Asking.NoSuchCommittee _ -> throw unknown("/committeeId", "specialtyRequest.committee");
            case Asking.NoSuchSeries _ -> throw unknown("/seriesCode", "specialtyRequest.series");
            case Asking.TooMany _ ->
                throw new ProblemException(HttpStatus.UNPROCESSABLE_CONTENT, "specialty-requests-too-many")
                        .args(AskForSpecialty.MOST_OPEN);
        };
    }

    @GetMapping("/mine")
    Paged<SpecialtyRequestView> mySpecialtyRequests(Person me, PageQuery page) {
        return requests.ofPerson(me.id(), page).map(SpecialtyRequestView::of);
    }

    private static ProblemException unknown(String address, String key) {
        return new ProblemException(HttpStatus.UNPROCESSABLE_CONTENT, "specialty-request-unknown").at(address, key);
    }
}
