package cn.zhicheng.declaration.rounds;

import org.jspecify.annotations.Nullable;

/**
 * One thing that differs, as people read it.
 *
 * @param address of the field, the record, the order of a list or the proof; all below it is meant
 * @param page code of the page on which it is: of the form, {@value #CHOICES} or {@value #ATTACHMENTS}
 * @param record what its record is called, in a list
 * @param before absent where it was added
 * @param after absent where it was removed
 */
public record Change(
        String address,
        String page,
        String pageLabel,
        String partLabel,
        @Nullable String record,
        String label,
        Kind kind,
        @Nullable String before,
        @Nullable String after) {

    /** The page of what was chosen and verified, never typed. */
    static final String CHOICES = "choices";

    static final String ATTACHMENTS = "attachments";

    /** What happened to it. */
    public enum Kind {
        ADDED,
        CHANGED,
        REMOVED;

        static Kind of(@Nullable String before, @Nullable String after) {
            return before == null ? ADDED : after == null ? REMOVED : CHANGED;
        }
    }
}
