package cn.zhicheng.committeeplan.specialties;

import cn.zhicheng.committeeplan.committees.Committee;
import cn.zhicheng.committeeplan.committees.Committees;
import cn.zhicheng.committeeplan.reference.Catalogue;
import cn.zhicheng.committeeplan.specialties.MissingSpecialty.State;
import cn.zhicheng.committeeplan.specialties.MissingSpecialty.Wanted;
import cn.zhicheng.kit.id.Ids;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** An applicant asks for a specialty, and the committee's office answers. */
@Service
class AskForSpecialty {
    /** More than one person can reasonably wait for. */
    static final int MOST_OPEN = 20;

    private final MissingSpecialties requests;
    private final Committees committees;
    private final Catalogue catalogue;
    private final Ids ids;
    private final Clock clock;

    AskForSpecialty(MissingSpecialties requests, Committees committees, Catalogue catalogue, Ids ids, Clock clock) {
        this.requests = requests;
        this.committees = committees;
        this.catalogue = catalogue;
        this.ids = ids;
        this.clock = clock;
    }

    /** What came of asking. */
    sealed interface Asking {
        record Asked(MissingSpecialty request) implements Asking {}

        /** The person asked the same before, and it is open. */
        record AskedAlready(MissingSpecialty request) implements Asking {}

        record NoSuchCommittee() implements Asking {}

        /** The committee does not review this series. */
        record NoSuchSeries() implements Asking {}

        record TooMany() implements Asking {}
    }

    Asking ask(String personId, String committeeId, String seriesCode, String specialtyName, @Nullable String reason) {
        var committee = committees.find(committeeId).filter(Committee::active).orElse(null);
        if (committee == null) {
            return new Asking.NoSuchCommittee();
        }
        var series = catalogue
                .find(seriesCode)
                .filter(one -> committee.series().contains(one.code()))
                .orElse(null);
        if (series == null) {
            return new Asking.NoSuchSeries();
        }
        var wanted = new Wanted(
                committee.id(),
                committee.name(),
                committee.regionCode(),
                series.code(),
                series.name(),
                specialtyName.strip(),
                reason == null || reason.isBlank() ? null : reason.strip());
        return ask(MissingSpecialty.asked(ids.next(), personId, wanted, clock.instant()));
    }

    private Asking ask(MissingSpecialty request) {
        var before = requests.withOpenKey(request.openKey());
        if (before.isPresent()) {
            return new Asking.AskedAlready(before.get());
        }
        if (requests.countOpen(request.personId()) >= MOST_OPEN) {
            return new Asking.TooMany();
        }
        return requests.save(request)
                ? new Asking.Asked(request)
                : requests.withOpenKey(request.openKey())
                        .<Asking>map(Asking.AskedAlready::new)
                        .orElseThrow(() -> new IllegalStateException("a request was refused for no key"));
    }

    /** What came of answering. */
    sealed interface Answering {
        record Answered(MissingSpecialty request) implements Answering {}

        /** Somebody has given another answer. */
        record AnsweredAlready(MissingSpecialty request) implements Answering {}
    }

    /** The caller has checked that it may answer. */
    Answering answer(MissingSpecialty request, State verdict, String text, String by) {
        return switch (request.answered(verdict, text.strip(), by, clock.instant())) {
            case MissingSpecialty.Outcome.Changed(var after) ->
                requests.save(after)
                        ? new Answering.Answered(after)
                        : new Answering.AnsweredAlready(
                                requests.find(request.id()).orElseThrow());
            case MissingSpecialty.Outcome.Unchanged _ -> new Answering.Answered(request);
            case MissingSpecialty.Outcome.AnsweredAlready _ -> new Answering.AnsweredAlready(request);
        };
    }
}
