package cn.zhicheng.declaration.form;

import org.jspecify.annotations.Nullable;

/**
 * Where something in a declaration is, for ever: {@code /basic/phone}, {@code /achievements/papers/7Q2K9XH3MA/journal}.
 * It has record ids and no positions. A part, a record and a list have addresses too.
 *
 * @param part address of the part, {@code /achievements/papers}
 * @param record id of the record, in a list
 * @param code of the field; absent = the part or the record itself
 */
public record FieldAddress(
        String part, @Nullable String record, @Nullable String code) {

    public static FieldAddress ofPart(String part) {
        return new FieldAddress(part, null, null);
    }

    public static FieldAddress ofField(String part, String code) {
        return new FieldAddress(part, null, code);
    }

    public static FieldAddress ofRecord(String list, String record) {
        return new FieldAddress(list, record, null);
    }

    public static FieldAddress ofField(String list, String record, String code) {
        return new FieldAddress(list, record, code);
    }

    /** The same place with its record left out: as the definition names a field. */
    public FieldAddress pattern() {
        return record == null ? this : new FieldAddress(part, null, code);
    }

    /** Whether this is the other place or lies in it. */
    public boolean isWithin(FieldAddress other) {
        return isWithin(other.toString());
    }

    /** Whether this is the place of that address or lies in it. */
    public boolean isWithin(String other) {
        var mine = toString();
        return mine.equals(other) || mine.startsWith(other + "/");
    }

    @Override
    public String toString() {
        return part + (record == null ? "" : "/" + record) + (code == null ? "" : "/" + code);
    }
}
