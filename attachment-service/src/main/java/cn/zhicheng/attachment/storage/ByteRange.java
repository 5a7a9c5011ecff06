package cn.zhicheng.attachment.storage;

/**
 * Some bytes of a content, one after the other.
 *
 * @param first counted from 0
 * @param last included
 */
public record ByteRange(long first, long last) {
    public ByteRange {
        if (first < 0 || last < first) throw new IllegalArgumentException(first + "-" + last);
    }

    /** All bytes of a content of {@code size}. */
    public static ByteRange whole(long size) {
        return new ByteRange(0, size - 1);
    }

    public long length() {
        return last - first + 1;
    }
}
