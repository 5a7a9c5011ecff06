package cn.zhicheng.committeeplan.specialties;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A request for a specialty; who asked is nobody's business but the applicant's. */
record SpecialtyRequestView(
        String id,
        String committeeId,
        String committeeName,
        String seriesCode,
        String seriesLabel,
        String specialtyName,
        @Nullable String reason,
        MissingSpecialty.State state,
        @Nullable String answer,
        Instant askedAt,
        @Nullable Instant answeredAt) {

    static SpecialtyRequestView of(MissingSpecialty request) {
        var wanted = request.wanted();
        var answer = request.answer();
        return new SpecialtyRequestView(
                request.id(),
                wanted.committeeId(),
                wanted.committeeName(),
                wanted.seriesCode(),
                wanted.seriesLabel(),
                wanted.specialtyName(),
                wanted.reason(),
                request.state(),
                answer == null ? null : answer.text(),
                request.askedAt(),
                answer == null ? null : answer.at());
    }
}
