package cn.zhicheng.declaration.windows;

import java.time.Instant;
import java.util.List;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * An applicant's window as it is stored.
 *
 * @param id plan|person
 * @param history every extension, the one in force last
 */
@Document("applicantWindows")
record ApplicantWindowDocument(
        @Id String id, int shape, String planId, String personId, Instant until, List<Extension> history) {
    static final int SHAPE = 1;

    record Extension(Instant until, String reason, String by, Instant at) {}

    static String idOf(String planId, String personId) {
        return planId + "|" + personId;
    }

    ApplicantWindow toDomain() {
        var last = history.getLast();
        return new ApplicantWindow(planId, personId, until, last.reason(), last.by(), last.at());
    }
}
