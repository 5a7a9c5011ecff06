package cn.zhicheng.declaration.form.kinds;

import java.time.LocalDate;
import java.util.List;

/**
 * Text of several lines; a newline counts as one character.
 *
 * @param min fewest code points
 * @param max most code points
 */
public record ParagraphsKind(int min, int max) implements FieldKind {
    static final String NAME = "paragraphs";

    static ParagraphsKind of(Settings settings) {
        return new ParagraphsKind(settings.minOr(1), settings.maxOf(NAME));
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Draft draft(Object raw) {
        return raw instanceof String text
                ? TypedText.keep(TypedText.paragraphs(text), max)
                : Draft.refused("draft.type");
    }

    @Override
    public List<Problem> check(Object value, LocalDate today) {
        return TypedText.check(text(value), min, max);
    }

    @Override
    public String text(Object value) {
        return value.toString();
    }
}
