package cn.zhicheng.attachment.storage;

/** Where bytes lie: under their declaration and the digest of what they are, so that a key never means two things. */
public record ObjectKey(String declarationId, String sha256) {
    String path() {
        return declarationId + "/" + sha256;
    }
}
