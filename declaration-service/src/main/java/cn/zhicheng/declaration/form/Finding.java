package cn.zhicheng.declaration.form;

import cn.zhicheng.declaration.form.kinds.Severity;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong at one place of a declaration.
 *
 * @param key of the sentence in {@code form-messages}
 * @param args what the sentence names
 * @param page code of the page on which it is put right ({@code attachments} for proofs); absent until the check places
 *     it, and for the choices
 * @param subject the record that it speaks of, as people call it: 教育经历“华中科技大学 化学工程”; absent in a section
 */
public record Finding(
        FieldAddress address,
        Severity severity,
        String key,
        List<String> args,
        @Nullable String page,
        @Nullable String subject) {

    /** The page of problems at {@code /attachments/…}. */
    public static final String ATTACHMENTS = "attachments";

    public Finding {
        args = List.copyOf(args);
    }

    /** Refuses the submission. */
    public static Finding error(FieldAddress at, String key, Object... args) {
        return new Finding(at, Severity.ERROR, key, texts(args), null, null);
    }

    /** Asks to look again. */
    public static Finding warning(FieldAddress at, String key, Object... args) {
        return new Finding(at, Severity.WARNING, key, texts(args), null, null);
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    private static List<String> texts(Object... args) {
        return Arrays.stream(args).map(String::valueOf).toList();
    }
}
