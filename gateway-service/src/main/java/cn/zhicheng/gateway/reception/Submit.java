package cn.zhicheng.gateway.reception;

import java.time.Instant;

/**
 * A submit as the gateway can tell it apart from any other: changed content is another one.
 *
 * @param idempotencyKey of the page's attempt
 * @param contentVersion that the person saw
 * @param manifestDigest of the attachments that the person saw
 */
record Submit(
        String personId, String declarationId, String idempotencyKey, String contentVersion, String manifestDigest) {

    String key() {
        return String.join("|", personId, declarationId, idempotencyKey, contentVersion, manifestDigest);
    }

    /** What the gateway signs: this submit was first received at {@code at}. */
    String signedText(Instant at) {
        return String.join("|", declarationId, personId, idempotencyKey, contentVersion, manifestDigest, at.toString());
    }
}
