package cn.zhicheng.declaration.lifecycle;

import cn.zhicheng.contracts.Manifest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * The stored shape of a declaration, in plain values. {@code sequence} and {@code pending} are the outbox's.
 *
 * @param planKey unique while set; {@code slotKey} too: a discarded or cancelled declaration has neither
 * @param receiptNumber unique
 * @param parts by address; protected values are {@code {protected: <cipher text>}}
 */
@Document("declarations")
record DeclarationDocument(
        @Id String id,
        int shape,
        long version,
        String personId,
        @Nullable String planKey,
        @Nullable String slotKey,
        FormReference form,
        PlanReference plan,
        Choices choices,
        Pledge pledge,
        PersonShape person,
        @Nullable Employer employer,
        @Nullable Map<String, PartShape> parts,
        long contentVersion,
        StageShape stage,
        @Nullable String receiptNumber,
        @Nullable List<String> route,
        @Nullable List<RoundShape> rounds,
        @Nullable List<NoticeShape> notices,
        @Nullable List<TimelineShape> timeline,
        @Nullable Instant submittedAt,
        Instant updatedAt) {

    static final String COLLECTION = "declarations";
    static final int SHAPE = 1;

    /** Name, number, birth date and phone are cipher texts. */
    record PersonShape(
            String name,
            String idType,
            String idNumber,
            String gender,
            String birthDate,
            String phone,
            int profileVersion) {}

    record PartShape(long rev, String saveId, Instant savedAt, Map<String, Object> values, boolean deleted) {}

    record StageShape(
            String code,
            @Nullable String officeId,
            @Nullable Instant since,
            @Nullable String reason,
            @Nullable Instant deadline) {

        static StageShape of(Stage stage) {
            var code = stage.code().name();
            return switch (stage) {
                case Stage.UnderAudit(var office, var since) -> new StageShape(code, office, since, null, null);
                case Stage.Accepted(var office) -> new StageShape(code, office, null, null, null);
                case Stage.Rejected(var reason) -> new StageShape(code, null, null, reason, null);
                case Stage.NotPassed(var reason) -> new StageShape(code, null, null, reason, null);
                case Stage.Cancelled(var reason) -> new StageShape(code, null, null, reason, null);
                case Stage.Returned(var notice) -> new StageShape(code, null, null, null, notice.deadline());
                case Stage.Draft _,
                        Stage.Submitted _,
                        Stage.UnderReview _,
                        Stage.Passed _,
                        Stage.Certified _,
                        Stage.Lapsed _,
                        Stage.Discarded _ -> new StageShape(code, null, null, null, null);
            };
        }
    }

    /** The manifest is stored as contracts has it. */
    record RoundShape(
            int number,
            String key,
            Instant receivedAt,
            long contentVersion,
            String snapshotSha256,
            Manifest manifest,
            boolean withdrawn) {}

    record NoticeShape(
            String officeId,
            Instant returnedAt,
            Instant deadline,
            List<RemarkShape> remarks,
            @Nullable List<String> proofs) {
        static NoticeShape of(ReturnNotice notice) {
            return new NoticeShape(
                    notice.officeId(),
                    notice.returnedAt(),
                    notice.deadline(),
                    notice.remarks().stream()
                            .map(remark -> new RemarkShape(remark.address(), remark.remark()))
                            .toList(),
                    notice.proofs());
        }

        ReturnNotice toDomain() {
            return new ReturnNotice(
                    officeId,
                    returnedAt,
                    deadline,
                    remarks.stream()
                            .map(remark -> new ReturnNotice.Remark(remark.address(), remark.remark()))
                            .toList(),
                    proofs == null ? List.of() : proofs);
        }
    }

    record RemarkShape(String address, String remark) {}

    record TimelineShape(
            Instant at,
            String what,
            String by,
            int round,
            @Nullable String reason) {
        static TimelineShape of(TimelineEntry entry) {
            return new TimelineShape(entry.at(), entry.what().name(), entry.by(), entry.round(), entry.reason());
        }

        TimelineEntry toDomain() {
            return new TimelineEntry(at, TimelineEntry.What.valueOf(what), by, round, reason);
        }
    }
}
