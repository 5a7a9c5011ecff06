package cn.zhicheng.declaration.form;

import cn.zhicheng.declaration.form.kinds.CodeKind;
import cn.zhicheng.declaration.form.kinds.Draft;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a draft keeps of the values that a page sends. Whatever a person can type is kept; refused is only what no
 * control can produce, and then all of it is told.
 */
public final class DraftCheck {

    /** Kept or refused, as a whole. */
    public sealed interface Outcome {}

    /** The values to keep, in their normal form; what was emptied is not among them. */
    public record Accepted(Map<String, Object> values) implements Outcome {}

    /** Why nothing is kept. */
    public record Refused(List<Finding> why) implements Outcome {}

    private DraftCheck() {}

    /** Checks all values of what is saved at once. */
    public static Outcome of(PartAddress part, Map<String, ? extends @Nullable Object> values) {
        return switch (part) {
            case PartAddress.One(var section) -> fields(section, FieldAddress.ofPart(section.address()), values);
            case PartAddress.Record(var list, var id) ->
                fields(list, FieldAddress.ofRecord(list.address(), id), values);
            case PartAddress.Order(var list) -> order(list, values);
        };
    }

    private static Outcome fields(Part part, FieldAddress at, Map<String, ? extends @Nullable Object> values) {
        var accepted = new LinkedHashMap<String, Object>();
        var refused = new ArrayList<Finding>();
        values.forEach((code, raw) -> {
            var field = part.fields().get(code);
            if (field == null) {
                refused.add(Finding.error(at, "draft.unknownField", CodeKind.abbreviated(code)));
            } else if (field.from() != null) {
                refused.add(Finding.error(in(at, code), "draft.fixed", field.label()));
            } else if (raw != null) {
                switch (field.kind().draft(raw)) {
                    case Draft.Kept(var value) -> accepted.put(code, value);
                    case Draft.Empty _ -> {}
                    case Draft.Refused(var why) ->
                        refused.add(Finding.error(
                                in(at, code),
                                why.key(),
                                Stream.concat(Stream.of(field.label()), why.args().stream())
                                        .toArray()));
                }
            }
        });
        return refused.isEmpty() ? new Accepted(accepted) : new Refused(refused);
    }

    private static Outcome order(Part list, Map<String, ? extends @Nullable Object> values) {
        var at = FieldAddress.ofField(list.address(), PartAddress.ORDER);
        if (values.size() != 1 || !(values.get(PartAddress.ORDER) instanceof List<?> ids)) {
            return new Refused(List.of(Finding.error(at, "draft.type", list.label())));
        }
        var sound = ids.size() <= PartAddress.MOST_RECORDS
                && new HashSet<>(ids).size() == ids.size()
                && ids.stream()
                        .allMatch(id -> id instanceof String text
                                && PartAddress.RECORD_ID.matcher(text).matches());
        return sound
                ? new Accepted(Map.of(
                        PartAddress.ORDER, ids.stream().map(String::valueOf).toList()))
                : new Refused(List.of(Finding.error(at, "draft.type", list.label())));
    }

    private static FieldAddress in(FieldAddress part, String code) {
        return new FieldAddress(part.part(), part.record(), code);
    }
}
