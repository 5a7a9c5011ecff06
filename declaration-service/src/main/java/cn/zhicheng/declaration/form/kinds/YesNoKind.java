package cn.zhicheng.declaration.form.kinds;

import java.time.LocalDate;
import java.util.List;

/** Yes or no. */
public record YesNoKind() implements FieldKind {
    static final String NAME = "yesNo";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Draft draft(Object raw) {
        return raw instanceof Boolean ? new Draft.Kept(raw) : Draft.refused("draft.type");
    }

    @Override
    public List<Problem> check(Object value, LocalDate today) {
        return List.of();
    }

    @Override
    public String text(Object value) {
        return Boolean.TRUE.equals(value) ? "是" : "否";
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
