package cn.zhicheng.declaration.draft;

import cn.zhicheng.kit.web.ProblemException;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** The conditions that a page puts to its writes: {@code If-Match: "3"}, {@code If-None-Match: *}. */
public final class PreconditionProblems {
    private static final Pattern TAG = Pattern.compile("\"(\\d{1,18})\"");

    private PreconditionProblems() {}

    /** The number in {@code If-Match}; a missing or another one is 428 or 400. */
    public static long number(@Nullable String ifMatch) {
        if (ifMatch == null) {
            throw new ProblemException(HttpStatus.PRECONDITION_REQUIRED, "precondition-required");
        }
        return tag(ifMatch)
                .orElseThrow(() ->
                        new ProblemException(HttpStatus.BAD_REQUEST, "bad-request").at("/If-Match", "ifMatch.wrong"));
    }

    static PartSave.Basis basis(@Nullable String ifMatch, @Nullable String ifNoneMatch) {
        return "*".equals(ifNoneMatch) && ifMatch == null
                ? new PartSave.Basis.Nothing()
                : new PartSave.Basis.Rev(number(ifMatch));
    }

    private static OptionalLong tag(String text) {
        var tag = TAG.matcher(text.strip());
        return tag.matches() ? OptionalLong.of(Long.parseLong(tag.group(1))) : OptionalLong.empty();
    }
}
