package cn.zhicheng.declaration.form.kinds;

import java.time.LocalDate;
import java.util.List;

/** A professional title of the catalogue, or NONE: a code that names series and level too. */
public record TitleKind(CodeList list) implements FieldKind {
    static final String NAME = "title";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Draft draft(Object raw) {
        return CodeKind.draft(list, raw);
    }

    @Override
    public List<Problem> check(Object value, LocalDate today) {
        return CodeKind.check(list, value);
    }

    @Override
    public String text(Object value) {
        return list.label(value.toString());
    }

    @Override
    public Object printed(Object value) {
        return CodeKind.labelled(list, value);
    }

    @Override
    public String missingKey() {
        return "required.choose";
    }

    @Override
    public boolean isComparable() {
        return true;
    }
}
