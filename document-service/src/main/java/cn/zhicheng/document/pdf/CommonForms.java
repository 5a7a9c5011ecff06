package cn.zhicheng.document.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Characters that look like a commoner one, as that one: the radical ⽯ (U+2F6F) is the character 石. People type and
 * paste them without seeing it, and a form in which they stay can't be searched. The pairs are
 * {@code fonts/common-forms.txt}; the fonts bear the second of each only.
 */
final class CommonForms {
    private static final Pattern PAIR = Pattern.compile("(\\S)(\\S)");
    private static final Map<Integer, Integer> PAIRS = read();

    private CommonForms() {}

    /** The common form, which for nearly every character is itself. */
    static int of(int codePoint) {
        return PAIRS.getOrDefault(codePoint, codePoint);
    }

    /** Common forms by what looks like them. */
    static Map<Integer, Integer> all() {
        return PAIRS;
    }

    private static Map<Integer, Integer> read() {
        try (var in = CommonForms.class.getClassLoader().getResourceAsStream("fonts/common-forms.txt")) {
            if (in == null) {
                throw new IllegalStateException("the jar lacks common-forms.txt");
            }
            var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return PAIR.matcher(text)
                    .results()
                    .collect(Collectors.toUnmodifiableMap(
                            pair -> pair.group(1).codePointAt(0),
                            pair -> pair.group(2).codePointAt(0)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
