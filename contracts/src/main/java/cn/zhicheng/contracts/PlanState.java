package cn.zhicheng.contracts;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A published review plan (评审计划) with all that a submission is judged by, so that it needs no other service.
 *
 * @param opensAt first instant of the window
 * @param closesAt first instant after the window: at the closing second it is too late
 * @param reviewCategory as printed, for example 中级工程师
 * @param testLine lowest score of the proficiency test that counts; absent = the plan asks no test
 * @param revision rises with every correction of a published plan's rules
 * @param clauseSets one for each level and category that the plan covers
 */
public record PlanState(
        String planId,
        String committeeId,
        String committeeName,
        String committeeNumber,
        String committeeRegionCode,
        String officeId,
        String name,
        int year,
        Status status,
        Instant opensAt,
        Instant closesAt,
        String reviewCategory,
        List<String> series,
        List<String> specialtyGroups,
        List<Level> levels,
        List<String> declarationCategories,
        @Nullable BigDecimal testLine,
        boolean hoursRequired,
        boolean proofPerWork,
        List<AttachmentRule> attachments,
        List<String> notes,
        Paper paper,
        Contact contact,
        int revision,
        List<ClauseSet> clauseSets) {

    /** CANCELLED and CLOSED are final. */
    public enum Status {
        PUBLISHED,
        CLOSED,
        CANCELLED
    }

    /** Where the paper copies are handed in, and the last day for it. */
    public record Paper(String place, LocalDate until) {}

    /** Whom an applicant asks. */
    public record Contact(String name, String phone) {}

    /**
     * What the plan asks of one category of proofs.
     *
     * @param formats file kinds: JPEG, PNG, PDF
     * @param requiredWhen a condition of the form's language ({@code /qualification/current != NONE}); absent = {@code
     *     min} holds always
     */
    public record AttachmentRule(
            String category,
            List<String> formats,
            long maxBytes,
            int min,
            int max,
            @Nullable String requiredWhen) {}
}
