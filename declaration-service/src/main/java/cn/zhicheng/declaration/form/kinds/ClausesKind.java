package cn.zhicheng.declaration.form.kinds;

import java.time.LocalDate;
import java.util.List;

/** Clauses of the plan's conditions that a record proves, at least {@code min}; which ones there are, the plan says. */
public record ClausesKind(int min, int max) implements FieldKind {
    static final String NAME = "clauses";
    private static final int MOST = 20;

    static ClausesKind of(Settings settings) {
        return new ClausesKind(settings.minOr(0), settings.max() == null ? MOST : settings.maxOf(NAME));
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Draft draft(Object raw) {
        return Entries.draft(raw);
    }

    @Override
    public List<Problem> check(Object value, LocalDate today) {
        return Entries.check(value, min, max);
    }

    @Override
    public String text(Object value) {
        return String.join("、", Entries.read(value));
    }

    @Override
    public String missingKey() {
        return "required.clauses";
    }

    @Override
    public boolean isSet() {
        return true;
    }
}
