package cn.zhicheng.declaration.lifecycle;

import cn.zhicheng.contracts.Manifest;
import java.time.Instant;

/**
 * One submission, as it was frozen.
 *
 * @param number 1 for the first
 * @param key the Idempotency-Key that it was submitted with
 * @param receivedAt when the gateway received it: the time on the receipt
 * @param contentVersion of the content that the snapshot holds
 * @param snapshotSha256 64 hex digits over the snapshot's canonical JSON
 * @param withdrawn the applicant took this round back
 */
public record Round(
        int number,
        String key,
        Instant receivedAt,
        long contentVersion,
        String snapshotSha256,
        Manifest manifest,
        boolean withdrawn) {

    Round takenBack() {
        return new Round(number, key, receivedAt, contentVersion, snapshotSha256, manifest, true);
    }
}
