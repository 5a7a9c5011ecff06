package cn.zhicheng.declaration.form.kinds;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What holds for every text that a person types. */
final class TypedText {
    /** A draft keeps text up to so many times its field's limit. */
    static final int KEPT = 4;

    /** What is typed where a date, a number or a code is wanted is short. */
    static final int SHORT = 40;

    private static final int CONTEXT = 4;
    private static final int BROKEN = 0xFFFD;

    private TypedText() {}

    /** One line: newlines and tabs that were pasted become a space. */
    static String line(String raw) {
        return Normalizer.normalize(whole(raw).replaceAll("[\\r\\n\\t]+", " "), Normalizer.Form.NFC)
                .strip();
    }

    /** Several lines, each ended by one newline character. */
    static String paragraphs(String raw) {
        var lines = whole(raw).replace("\r\n", "\n").replace('\r', '\n').replace('\t', ' ');
        return Normalizer.normalize(lines, Normalizer.Form.NFC).strip();
    }

    /** Half of a pair, as a cut in the middle of 😀 leaves it, can be neither stored nor sent: it becomes �. */
    private static String whole(String raw) {
        return raw.codePoints()
                .map(c -> Character.getType(c) == Character.SURROGATE ? BROKEN : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Digits, letters and signs of full width become those of half width. */
    static String halfWidth(String text) {
        return text.codePoints()
                .map(c -> c >= 0xFF01 && c <= 0xFF5E ? c - 0xFEE0 : c == 0x3000 ? ' ' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    /** Kept up to four times the limit. */
    static Draft keep(String text, int max) {
        if (text.isEmpty()) {
            return new Draft.Empty();
        }
        return length(text) > KEPT * max ? Draft.refused("draft.tooLong", KEPT * max) : new Draft.Kept(text);
    }

    static List<Problem> check(String text, int min, int max) {
        var problems = new ArrayList<Problem>();
        var length = length(text);
        if (length < min) {
            problems.add(Problem.error("tooShort", min, min - length));
        }
        if (length > max) {
            problems.add(Problem.error("tooLong", max, length - max));
        }
        unseen(text).ifPresent(problems::add);
        return List.copyOf(problems);
    }

    /** A control character, or one that changes the direction of writing: it is told with its surroundings. */
    private static Optional<Problem> unseen(String text) {
        var codePoints = text.codePoints().toArray();
        for (int i = 0; i < codePoints.length; i++) {
            if (isUnseen(codePoints[i])) {
                return Optional.of(Problem.error(
                        codePoints[i] == BROKEN ? "broken" : "unseen",
                        i + 1,
                        around(codePoints, i - CONTEXT, i),
                        around(codePoints, i + 1, i + 1 + CONTEXT)));
            }
        }
        return Optional.empty();
    }

    private static String around(int[] codePoints, int from, int to) {
        var text = new StringBuilder();
        for (int i = Math.max(from, 0); i < Math.min(to, codePoints.length); i++) {
            text.appendCodePoint(isUnseen(codePoints[i]) || codePoints[i] == '\n' ? ' ' : codePoints[i]);
        }
        return text.toString();
    }

    private static boolean isUnseen(int c) {
        return c == BROKEN
                || c != '\n'
                        && switch (Character.getType(c)) {
                            case Character.CONTROL,
                                    Character.SURROGATE,
                                    Character.LINE_SEPARATOR,
                                    Character.PARAGRAPH_SEPARATOR -> true;
                            // ZWNJ and ZWJ are part of how some scripts are written.
                            case Character.FORMAT -> c != 0x200C && c != 0x200D;
                            default -> false;
                        };
    }
}
