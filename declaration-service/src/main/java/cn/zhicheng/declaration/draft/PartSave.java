package cn.zhicheng.declaration.draft;

import cn.zhicheng.declaration.lifecycle.Part;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One save of one part, as the page sent it.
 *
 * @param saveId random per save, the same in its retries
 * @param values what is to be kept; absent = the record is deleted and leaves a tombstone with its values
 */
record PartSave(
        String address,
        Basis basis,
        String saveId,
        @Nullable Map<String, Object> values) {

    /** What the page had before its change. */
    sealed interface Basis {
        /** Nothing: the part is new. */
        record Nothing() implements Basis {}

        /** This revision; restores a tombstone that has it. */
        record Rev(long rev) implements Basis {}
    }

    /** What came of it. */
    sealed interface Outcome {
        record Saved(Part part) implements Outcome {}

        /** This very save was answered before. */
        record Same(Part part) implements Outcome {}

        /** Somebody saved in between; absent where the part does not exist. */
        record Conflict(@Nullable Part stored) implements Outcome {}

        /** The record was deleted in between. */
        record RecordDeleted(Part tombstone) implements Outcome {}
    }

    /** Decides against what is stored, which is absent for a part that was never saved. */
    Outcome against(@Nullable Part stored, Instant now) {
        if (stored == null) {
            return startsAfresh() && values != null
                    ? new Outcome.Saved(new Part(address, 1, saveId, now, values, false))
                    : new Outcome.Conflict(null);
        }
        if (stored.saveId().equals(saveId)) {
            return new Outcome.Same(stored);
        }
        if (basis instanceof Basis.Rev(var rev) && rev == stored.rev()) {
            return new Outcome.Saved(after(stored, now));
        }
        return stored.deleted() ? new Outcome.RecordDeleted(stored) : new Outcome.Conflict(stored);
    }

    /** What the page left empty is not kept. */
    static Map<String, Object> notNull(Map<String, ? extends @Nullable Object> values) {
        var kept = new LinkedHashMap<String, Object>();
        values.forEach((code, value) -> {
            if (value != null) kept.put(code, value);
        });
        return kept;
    }

    private Part after(Part stored, Instant now) {
        return values == null
                ? new Part(address, stored.rev() + 1, saveId, now, stored.values(), true)
                : new Part(address, stored.rev() + 1, saveId, now, values, false);
    }

    private boolean startsAfresh() {
        return switch (basis) {
            case Basis.Nothing _ -> true;
            case Basis.Rev(var rev) -> rev == 0;
        };
    }
}
