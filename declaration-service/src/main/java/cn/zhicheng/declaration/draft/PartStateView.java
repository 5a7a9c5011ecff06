package cn.zhicheng.declaration.draft;

import cn.zhicheng.declaration.lifecycle.Part;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A saved part with its revision. A deleted one is a tombstone: saving with its rev restores it.
 *
 * @param problems what a submission would find here
 */
@Schema(name = "PartState")
record PartStateView(
        String address,
        long rev,
        String saveId,
        Instant savedAt,
        Map<String, Object> values,
        List<ProblemView> problems,
        boolean deleted) {

    static PartStateView of(Part part, List<ProblemView> problems) {
        return new PartStateView(
                part.address(), part.rev(), part.saveId(), part.savedAt(), part.values(), problems, part.deleted());
    }
}
