package cn.zhicheng.document.layout;

import org.jspecify.annotations.Nullable;

/**
 * What is on the forms beside the content.
 *
 * @param snapshotSha256 64 hex digits over the canonical JSON of the content; absent of a draft
 * @param verificationAddress where the paper can be held against the record; absent of a draft
 * @param qrCode data URI of the picture that bears that address; absent of a draft
 * @param photo data URI of the person's picture; absent where there is none, or it can't be read
 */
public record Seal(
        @Nullable String snapshotSha256,
        @Nullable String verificationAddress,
        @Nullable String qrCode,
        @Nullable String photo) {

    /** Nothing but the photo: a draft has no receipt to check. */
    public static Seal ofDraft(@Nullable String photo) {
        return new Seal(null, null, null, photo);
    }
}
