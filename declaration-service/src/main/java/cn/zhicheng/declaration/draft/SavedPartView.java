package cn.zhicheng.declaration.draft;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** A saved part and the declaration's content version after the save. */
record SavedPartView(
        String address,
        long rev,
        String saveId,
        Instant savedAt,
        Map<String, Object> values,
        List<ProblemView> problems,
        boolean deleted,
        long contentVersion) {

    static SavedPartView of(PartStateView part, long contentVersion) {
        return new SavedPartView(
                part.address(),
                part.rev(),
                part.saveId(),
                part.savedAt(),
                part.values(),
                part.problems(),
                part.deleted(),
                contentVersion);
    }
}
