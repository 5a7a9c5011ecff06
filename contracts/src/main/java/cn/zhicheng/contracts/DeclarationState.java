package cn.zhicheng.contracts;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A declaration's public state.
 *
 * @param round counts submissions, 0 before the first; {@code returns} counts notices
 * @param receivedAt when the last submission was received
 * @param snapshotSha256 64 hex digits over the canonical JSON of the last submission
 * @param route ids of the title offices that see the dossier, from the employer's up to the committee's
 * @param manifest the proofs of the last submission; absent before the first
 * @param unlocked field addresses that a notice unlocked; empty unless RETURNED
 */
public record DeclarationState(
        String declarationId,
        String personId,
        DeclarationStage stage,
        int round,
        int returns,
        int year,
        String planId,
        String committeeId,
        @Nullable String employerId,
        @Nullable String receiptNumber,
        @Nullable Instant receivedAt,
        @Nullable String snapshotSha256,
        List<String> route,
        @Nullable Manifest manifest,
        List<String> unlocked) {}
