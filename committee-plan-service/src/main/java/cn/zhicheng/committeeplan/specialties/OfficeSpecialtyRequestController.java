package cn.zhicheng.committeeplan.specialties;

import cn.zhicheng.committeeplan.specialties.AskForSpecialty.Answering;
import cn.zhicheng.committeeplan.specialties.MissingSpecialty.State;
import cn.zhicheng.contracts.Regions;
import cn.zhicheng.kit.security.Person;
import cn.zhicheng.kit.web.PageQuery;
import cn.zhicheng.kit.web.Paged;
import cn.zhicheng.kit.web.ProblemException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Requests for specialties, for the office of the committee's region and those above it. */
@RestController
@RequestMapping("/api/office/specialty-requests")
@PreAuthorize("hasAnyRole('title-office', 'committee-office')")
class OfficeSpecialtyRequestController {
    private final AskForSpecialty askForSpecialty;
    private final MissingSpecialties requests;

    OfficeSpecialtyRequestController(AskForSpecialty askForSpecialty, MissingSpecialties requests) {
        this.askForSpecialty = askForSpecialty;
        this.requests = requests;
    }

    /** What an office may say. */
    enum Verdict {
        ADDED,
        POINTED_TO,
        DECLINED
    }

    record SpecialtyAnswerRequest(
            @NotNull Verdict state,
            @NotBlank @Size(max = 500) String answer) {}

    @GetMapping
    Paged<SpecialtyRequestView> specialtyRequests(
            Person clerk, PageQuery page, @RequestParam(required = false) @Nullable State state) {
        return requests.ofRegions(regions(clerk), state, page).map(SpecialtyRequestView::of);
    }

    @PutMapping("/{id}/answer")
    SpecialtyRequestView answer(
            Person clerk, @PathVariable String id, @Valid @RequestBody SpecialtyAnswerRequest body) {
        var request = requests.find(id)
                .filter(found -> clerk.actsFor(found.wanted().regionCode()))
                .orElseThrow(ProblemException::notFound);
        var verdict = State.valueOf(body.state().name());
        return switch (askForSpecialty.answer(request, verdict, body.answer(), clerk.id())) {
            case Answering.Answered(var after) -> SpecialtyRequestView.of(after);
            case Answering.AnsweredAlready(var stored) ->
                throw new ProblemException(HttpStatus.CONFLICT, "specialty-request-answered")
                        .with("stored", SpecialtyRequestView.of(stored));
        };
    }

    private static List<String> regions(Person clerk) {
        var hubei = Regions.hubei();
        return Stream.concat(
                        Stream.of(hubei.province().code()),
                        hubei.divisions().stream()
                                .flatMap(division -> Stream.concat(
                                        Stream.of(division.code()),
                                        division.counties().stream().map(Regions.Region::code))))
                .filter(clerk::actsFor)
                .toList();
    }
}
