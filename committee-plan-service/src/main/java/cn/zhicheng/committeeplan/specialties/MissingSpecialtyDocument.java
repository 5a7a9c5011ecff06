package cn.zhicheng.committeeplan.specialties;

import cn.zhicheng.committeeplan.specialties.MissingSpecialty.Answer;
import cn.zhicheng.committeeplan.specialties.MissingSpecialty.State;
import cn.zhicheng.committeeplan.specialties.MissingSpecialty.Wanted;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Update;

/**
 * A request as it is stored.
 *
 * @param openKey unique while the request is open, then gone
 */
@Document("specialtyRequests")
@CompoundIndex(name = "person", def = "{'personId': 1, 'askedAt': -1}")
@CompoundIndex(name = "region", def = "{'regionCode': 1, 'state': 1, 'askedAt': 1}")
record MissingSpecialtyDocument(
        @Id String id,
        int shape,
        long version,
        @Indexed(unique = true, sparse = true) @Nullable String openKey,
        String personId,
        String committeeId,
        String committeeName,
        String regionCode,
        String seriesCode,
        String seriesLabel,
        String specialtyName,
        @Nullable String reason,
        String state,
        @Nullable String answer,
        @Nullable String answeredBy,
        @Nullable Instant answeredAt,
        Instant askedAt) {

    static final int SHAPE = 1;

    static Update changes(MissingSpecialty request) {
        var wanted = request.wanted();
        var changes = new Update()
                .set("shape", SHAPE)
                .set("personId", request.personId())
                .set("committeeId", wanted.committeeId())
                .set("committeeName", wanted.committeeName())
                .set("regionCode", wanted.regionCode())
                .set("seriesCode", wanted.seriesCode())
                .set("seriesLabel", wanted.seriesLabel())
                .set("specialtyName", wanted.specialtyName())
                .set("state", request.state().name())
                .set("askedAt", request.askedAt());
        if (wanted.reason() != null) {
            changes.set("reason", wanted.reason());
        }
        var answer = request.answer();
        return answer == null
                ? changes.set("openKey", request.openKey())
                : changes.unset("openKey")
                        .set("answer", answer.text())
                        .set("answeredBy", answer.by())
                        .set("answeredAt", answer.at());
    }

    MissingSpecialty toDomain() {
        return new MissingSpecialty(
                id,
                personId,
                new Wanted(committeeId, committeeName, regionCode, seriesCode, seriesLabel, specialtyName, reason),
                State.valueOf(state),
                answer == null || answeredBy == null || answeredAt == null
                        ? null
                        : new Answer(answer, answeredBy, answeredAt),
                askedAt,
                version);
    }
}
