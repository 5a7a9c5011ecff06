package cn.zhicheng.declaration.form.kinds;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** One code of a list. */
public record CodeKind(CodeList list) implements FieldKind {
    static final String NAME = "code";

    /** The code with its label. */
    static Map<String, Object> labelled(CodeList list, Object code) {
        return Map.of("code", code, "label", list.label(code.toString()));
    }

    /** A code that the list has, retired or not; a retired one is told at the submission. */
    static Draft draft(CodeList list, Object raw) {
        if (!(raw instanceof String code)) {
            return Draft.refused("draft.type");
        }
        if (code.isEmpty()) {
            return new Draft.Empty();
        }
        return list.find(code).isPresent()
                ? new Draft.Kept(code)
                : Draft.refused("draft.unknownCode", abbreviated(code));
    }

    static List<Problem> check(CodeList list, Object value) {
        var found = list.find(value.toString());
        if (found.isEmpty()) {
            return List.of(Problem.error("code.unknown", value));
        }
        return found.get().retired()
                ? List.of(Problem.error("code.retired", found.get().label()))
                : List.of();
    }

    /** So much of an unknown code as helps to recognise it. */
    public static String abbreviated(String code) {
        return code.length() <= TypedText.SHORT ? code : code.substring(0, TypedText.SHORT) + "…";
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Draft draft(Object raw) {
        return draft(list, raw);
    }

    @Override
    public List<Problem> check(Object value, LocalDate today) {
        return check(list, value);
    }

    @Override
    public String text(Object value) {
        return list.label(value.toString());
    }

    @Override
    public Object printed(Object value) {
        return labelled(list, value);
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
