package cn.zhicheng.identity.applicants;

import cn.zhicheng.contracts.ApplicantProfileChanged;
import cn.zhicheng.contracts.ApplicantRegistered;
import cn.zhicheng.contracts.ApplicantState;
import cn.zhicheng.contracts.IdentityEvent;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who declares, as the provincial platform verified them.
 *
 * @param personId {@code hubei-gov.<subject>}, stable for good
 * @param profileVersion rises with every change of the facts
 * @param session the sign-in at which the platform was last asked; absent if that is not known
 * @param version rises with every save; 0 = not yet stored
 */
public record Applicant(
        String personId,
        PersonalFacts facts,
        int profileVersion,
        @Nullable String session,
        Instant checkedAt,
        long version,
        List<IdentityEvent> newEvents) {

    /** Somebody who signs in for the first time. */
    public static Applicant register(String personId, PersonalFacts facts, @Nullable String session, Instant now) {
        var event = new ApplicantRegistered(new ApplicantState(personId, 1, now));
        return new Applicant(personId, facts, 1, session, now, 0, List.of(event));
    }

    /** What the platform says at a later sign-in; announced only if something changed. */
    public Applicant confirm(PersonalFacts current, @Nullable String signIn, Instant now) {
        if (current.equals(facts)) {
            return new Applicant(personId, facts, profileVersion, signIn, now, version, List.of());
        }
        int next = profileVersion + 1;
        var event = new ApplicantProfileChanged(new ApplicantState(personId, next, now));
        return new Applicant(personId, current, next, signIn, now, version, List.of(event));
    }
}
