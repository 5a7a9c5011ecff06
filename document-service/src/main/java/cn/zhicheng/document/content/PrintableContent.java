package cn.zhicheng.document.content;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Everything that the forms show of one declaration, as declaration-service hands it out: of a live draft, or of the
 * snapshot of a submitted round.
 *
 * @param round 0 of a draft
 * @param answers by a part's address
 * @param problems what the checks found, in a draft only
 */
public record PrintableContent(
        int shape,
        String template,
        String declarationId,
        int round,
        boolean draft,
        @Nullable Receipt receipt,
        FormRef form,
        Person person,
        Choices choices,
        @Nullable Employer employer,
        Pledge pledge,
        Map<String, Answers> answers,
        @Nullable Clauses clauses,
        Manifest manifest,
        @Nullable Paper paper,
        List<Problem> problems) {

    public PrintableContent {
        answers = answers == null ? Map.of() : answers;
        problems = problems == null ? List.of() : problems;
        manifest = manifest == null ? new Manifest("", List.of()) : manifest;
    }

    /** @param printed the number with -n from round 2 on */
    public record Receipt(String number, String printed, Instant receivedAt) {}

    public record FormRef(String edition, String digest) {}

    public record Coded(String code, String label) {}

    public record Person(
            String name,
            @Nullable Coded idType,
            @Nullable String idNumber,
            @Nullable Coded gender,
            @Nullable String birthDate,
            @Nullable String phone) {}

    public record Choices(
            @Nullable String reviewCategory,
            @Nullable Committee committee,
            @Nullable Plan plan,
            @Nullable String occupation,
            @Nullable Coded series,
            @Nullable Coded specialtyGroup,
            @Nullable Coded specialty,
            @Nullable Coded level,
            @Nullable Coded title,
            @Nullable Coded declarationCategory,
            @Nullable Coded declarationType,
            @Nullable Integer year,
            @Nullable Coded educationForDeclaration) {}

    public record Committee(String id, @Nullable String number, String name) {}

    public record Plan(String id, String name, @Nullable Integer year) {}

    public record Employer(
            String id,
            String name,
            @Nullable String creditCode,
            @Nullable String regionName,
            @Nullable String kind) {}

    public record Pledge(
            @Nullable String version,
            @Nullable String title,
            @Nullable String text,
            @Nullable String digest,
            @Nullable Instant agreedAt) {}

    /** Of a part of shape one the values, of a list the records in their order. */
    public record Answers(
            @Nullable Map<String, Object> values, @Nullable List<Entry> records) {}

    /** @param values by field code: text, number, boolean, {code, label}, or a list of these */
    public record Entry(String id, Map<String, Object> values) {}

    public record Clauses(
            @Nullable String setId,
            @Nullable String version,
            List<Clause> items,
            @Nullable Integer neededAchievements,
            @Nullable Integer citedAchievements) {
        public Clauses {
            items = items == null ? List.of() : items;
        }
    }

    /** @param evidence addresses of the records that prove it */
    public record Clause(
            String code,
            @Nullable String kind,
            String text,
            @Nullable String verdict,
            @Nullable String reason,
            List<String> evidence) {
        public Clause {
            evidence = evidence == null ? List.of() : evidence;
        }
    }

    public record Manifest(@Nullable String digest, List<Attachment> entries) {
        public Manifest {
            entries = entries == null ? List.of() : entries;
        }
    }

    public record Attachment(
            int no,
            String attachmentId,
            Coded category,
            String systemName,
            @Nullable String caption,
            long size,
            String sha256,
            @Nullable Integer pages) {}

    public record Paper(@Nullable String place, @Nullable String until) {}

    /** @param severity ERROR or WARNING */
    public record Problem(
            String address, String message, @Nullable String severity) {}

    /** The same as a draft: without receipt, whatever became of the declaration meanwhile. */
    public PrintableContent asDraft() {
        return new PrintableContent(
                shape,
                template,
                declarationId,
                round,
                true,
                null,
                form,
                person,
                choices,
                employer,
                pledge,
                answers,
                clauses,
                manifest,
                paper,
                problems);
    }

    /** The file of 基本信息's photo, the only one that the forms show. */
    public Optional<Attachment> photo() {
        return manifest.entries().stream()
                .filter(entry -> entry.category().code().equals("PHOTO"))
                .findFirst();
    }
}
