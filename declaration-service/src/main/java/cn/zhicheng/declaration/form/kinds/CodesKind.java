package cn.zhicheng.declaration.form.kinds;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** Several codes of a list, each once, from {@code min} to {@code max}. */
public record CodesKind(CodeList list, int min, int max) implements FieldKind {
    static final String NAME = "codes";

    static CodesKind of(Settings settings) {
        var list = settings.codesOf(NAME);
        return new CodesKind(
                list, settings.minOr(0), settings.max() == null ? list.codes().size() : settings.maxOf(NAME));
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Draft draft(Object raw) {
        var unknown = Entries.read(raw).stream()
                .filter(code -> list.find(code).isEmpty())
                .findFirst();
        return unknown.map(code -> Draft.refused("draft.unknownCode", code)).orElseGet(() -> Entries.draft(raw));
    }

    @Override
    public List<Problem> check(Object value, LocalDate today) {
        var wrong = Entries.read(value).stream()
                .flatMap(code -> CodeKind.check(list, code).stream())
                .toList();
        return wrong.isEmpty() ? Entries.check(value, min, max) : wrong;
    }

    @Override
    public String text(Object value) {
        return Entries.read(value).stream().map(list::label).collect(Collectors.joining("、"));
    }

    @Override
    public Object printed(Object value) {
        return Entries.read(value).stream()
                .map(code -> CodeKind.labelled(list, code))
                .toList();
    }

    @Override
    public String missingKey() {
        return "required.choose";
    }

    @Override
    public boolean isSet() {
        return true;
    }
}
