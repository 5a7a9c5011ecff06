package cn.zhicheng.committeeplan.specialties;

import java.text.Normalizer;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A person asks a committee's office for a specialty that the catalogue lacks.
 *
 * @param answer what the office says; absent while it is open
 * @param version rises with every save; 0 = not yet stored
 */
public record MissingSpecialty(
        String id,
        String personId,
        Wanted wanted,
        State state,
        @Nullable Answer answer,
        Instant askedAt,
        long version) {

    /**
     * What is asked for.
     *
     * @param regionCode of the committee: its office, or one above it, answers
     * @param reason in the person's words
     */
    public record Wanted(
            String committeeId,
            String committeeName,
            String regionCode,
            String seriesCode,
            String seriesLabel,
            String specialtyName,
            @Nullable String reason) {}

    /** What an office said, in words for the applicant. */
    public record Answer(String text, String by, Instant at) {}

    /** Where a request is. */
    public enum State {
        OPEN,
        /** The specialty is in the catalogue now. */
        ADDED,
        /** There is one already, and the answer names it. */
        POINTED_TO,
        DECLINED
    }

    /** What came of an answer. */
    public sealed interface Outcome {
        record Changed(MissingSpecialty after) implements Outcome {}

        /** The same answer was given before. */
        record Unchanged() implements Outcome {}

        /** Another answer was given before: the applicant may rely on it. */
        record AnsweredAlready() implements Outcome {}
    }

    public static MissingSpecialty asked(String id, String personId, Wanted wanted, Instant now) {
        return new MissingSpecialty(id, personId, wanted, State.OPEN, null, now, 0);
    }

    /** Answers it once and for all; {@code state} is any but {@link State#OPEN}. */
    public Outcome answered(State verdict, String text, String by, Instant now) {
        if (verdict == State.OPEN) {
            throw new IllegalArgumentException("an answer leaves nothing open");
        }
        if (state == State.OPEN) {
            return new Outcome.Changed(
                    new MissingSpecialty(id, personId, wanted, verdict, new Answer(text, by, now), askedAt, version));
        }
        return state == verdict && answer != null && answer.text().equals(text)
                ? new Outcome.Unchanged()
                : new Outcome.AnsweredAlready();
    }

    /** At most one open request has it: asking twice, with other width or spaces, is asking once. */
    public String openKey() {
        var name = Normalizer.normalize(wanted.specialtyName(), Normalizer.Form.NFKC)
                .replaceAll("\\s", "");
        return personId + "|" + wanted.committeeId() + "|" + wanted.seriesCode() + "|" + name;
    }
}
