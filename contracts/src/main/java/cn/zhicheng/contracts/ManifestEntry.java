package cn.zhicheng.contracts;

/**
 * One proof in one revision.
 *
 * @param sha256 64 hex digits over the file's bytes
 * @param systemName the name that the system gave (社保明细-1.pdf), never the one that a person gave
 * @param size bytes
 * @param pages of a PDF; 1 of an image
 */
public record ManifestEntry(
        String attachmentId, String sha256, String category, String systemName, long size, int pages) {}
