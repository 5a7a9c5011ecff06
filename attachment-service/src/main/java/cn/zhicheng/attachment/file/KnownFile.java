package cn.zhicheng.attachment.file;

/**
 * A file that was read to its end and may be kept.
 *
 * @param sha256 64 hex digits
 * @param size bytes
 * @param pages of a PDF; 1 of an image
 */
public record KnownFile(String sha256, long size, FileKind kind, int pages) {}
