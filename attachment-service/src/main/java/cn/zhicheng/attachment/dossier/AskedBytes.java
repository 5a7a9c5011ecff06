package cn.zhicheng.attachment.dossier;

import cn.zhicheng.attachment.storage.ByteRange;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which bytes of a file a reader asks for (RFC 9110 §14). Several ranges at once, another unit and what makes no sense are
 * passed over, as the standard allows: then the whole file is the answer.
 */
sealed interface AskedBytes {
    Pattern ONE_RANGE = Pattern.compile("bytes=\\s*(\\d{0,18})-(\\d{0,18})\\s*", Pattern.CASE_INSENSITIVE);

    /** The whole file. */
    record Whole() implements AskedBytes {}

    record Part(ByteRange range) implements AskedBytes {}

    /** The file ends before they begin. */
    record Nowhere() implements AskedBytes {}

    /**
     * @param range header {@code Range}
     * @param ifRange header {@code If-Range}: a range only of the content that the reader has the beginning of
     * @param tag of the content, quoted
     * @param size of the file in bytes, at least 1
     */
    static AskedBytes of(@Nullable String range, @Nullable String ifRange, String tag, long size) {
        if (range == null || ifRange != null && !ifRange.equals(tag)) return new Whole();
        var one = ONE_RANGE.matcher(range);
        if (!one.matches()) return new Whole();
        return one.group(1).isEmpty() ? ending(one.group(2), size) : from(one.group(1), one.group(2), size);
    }

    private static AskedBytes ending(String length, long size) {
        if (length.isEmpty()) return new Whole();
        var last = Long.parseLong(length);
        return last == 0 ? new Nowhere() : new Part(new ByteRange(Math.max(0, size - last), size - 1));
    }

    private static AskedBytes from(String first, String last, long size) {
        var from = Long.parseLong(first);
        var to = last.isEmpty() ? Long.MAX_VALUE : Long.parseLong(last);
        if (to < from) return new Whole();
        return from >= size ? new Nowhere() : new Part(new ByteRange(from, Math.min(to, size - 1)));
    }
}
