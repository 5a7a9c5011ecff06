package cn.zhicheng.declaration.form;

import cn.zhicheng.declaration.form.kinds.AttachmentsKind;
import cn.zhicheng.declaration.form.kinds.ClausesKind;
import cn.zhicheng.declaration.form.kinds.FieldKind;
import cn.zhicheng.declaration.form.kinds.Settings;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One field, described once.
 *
 * @param address as the definition names it, without record: {@code /education/degreeOn}
 * @param applies shown, checked and printed only then; absent = always
 * @param required missing at a submission is an error only then
 * @param from read only, from this fact
 * @param protect encrypted in place
 * @param carried copied from an earlier declaration unless the field itself forbids it
 * @param unit read after a number
 */
public record Field(
        String code,
        FieldAddress address,
        String label,
        @Nullable String hint,
        FieldKind kind,
        Settings settings,
        @Nullable Requirement applies,
        Requirement required,
        @Nullable Fact from,
        boolean protect,
        boolean carried,
        Set<PrintedForm> prints,
        @Nullable String unit) {

    /**
     * A condition with its text.
     *
     * @param text as the definition has it
     */
    public record Requirement(String text, Condition when) {}

    /** Whether a copy of an earlier declaration may hold it: evidence and clauses belong to their declaration. */
    public boolean carries() {
        return carried && from == null && !(kind instanceof AttachmentsKind) && !(kind instanceof ClausesKind);
    }
}
