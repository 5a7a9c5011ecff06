package cn.zhicheng.declaration.form.kinds;

import java.time.LocalDate;
import java.util.List;

/** Proofs, by the ids of attachments, from {@code min} to {@code max}. */
public record AttachmentsKind(int min, int max) implements FieldKind {
    static final String NAME = "attachments";

    static AttachmentsKind of(Settings settings) {
        return new AttachmentsKind(settings.minOr(0), settings.maxOf(NAME));
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
        return Entries.read(value).size() + "份";
    }

    @Override
    public String missingKey() {
        return "required.upload";
    }

    @Override
    public boolean isSet() {
        return true;
    }
}
