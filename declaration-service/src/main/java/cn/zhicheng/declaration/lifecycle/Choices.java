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
    public List<ChoiceRow> rows() {
        var rows = new ArrayList<ChoiceRow>();
        rows.add(ChoiceRow.of("occupation", "从事工作", occupation));
        rows.add(ChoiceRow.of("seriesCode", "申报系列", series));
        rows.add(ChoiceRow.of("specialtyGroupCode", "申报专业", specialtyGroup));
        if (specialty != null) {
            rows.add(ChoiceRow.of("specialtyCode", "申报学科", specialty));
        }
        rows.add(ChoiceRow.of("titleCode", "申报职称", title));
        rows.add(ChoiceRow.of("declarationCategory", "申报类别", declarationCategory));
        rows.add(ChoiceRow.of("level", "申报级别", level));
        rows.add(ChoiceRow.of("declarationType", "申报类型", declarationType));
        return List.copyOf(rows);
    }
}
