package cn.zhicheng.declaration.lifecycle;

import cn.zhicheng.contracts.Level;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 申报信息, fixed by 开始申报. Stored as it is.
 *
 * @param specialty 申报学科: of the catalogue, or with code {@link #OTHER} the person's own words; absent where the group
 *     has none
 * @param level its code is a {@link Level}
 */
public record Choices(
        String committeeId,
        Labeled series,
        Labeled specialtyGroup,
        @Nullable Labeled specialty,
        Labeled level,
        Labeled title,
        String occupation,
        Labeled declarationCategory,
        Labeled declarationType) {

    /** Code of a specialty that the catalogue lacks. */
    public static final String OTHER = "OTHER";

    public Level levelCode() {
        return Level.valueOf(level.code());
    }

    /** The choices for reading, in the order of the screen. */
    public List<ChoiceView> rows() {
        var rows = new ArrayList<ChoiceView>();
        rows.add(ChoiceView.of("occupation", "从事工作", occupation));
        rows.add(ChoiceView.of("seriesCode", "申报系列", series));
        rows.add(ChoiceView.of("specialtyGroupCode", "申报专业", specialtyGroup));
        if (specialty != null) {
            rows.add(ChoiceView.of("specialtyCode", "申报学科", specialty));
        }
        rows.add(ChoiceView.of("titleCode", "申报职称", title));
        rows.add(ChoiceView.of("declarationCategory", "申报类别", declarationCategory));
        rows.add(ChoiceView.of("level", "申报级别", level));
        rows.add(ChoiceView.of("declarationType", "申报类型", declarationType));
        return List.copyOf(rows);
    }
}
