package cn.zhicheng.declaration.lifecycle;

import cn.zhicheng.contracts.Level;
import org.jspecify.annotations.Nullable;

/**
 * 申报信息, fixed by 开始申报.
 *
 * @param specialty 申报学科: of the catalogue, or with code OTHER the person's own words; absent where the group has none
 */
public record Choices(
        String committeeId,
        Labeled series,
        Labeled specialtyGroup,
        @Nullable Labeled specialty,
        Level level,
        Labeled levelName,
        Labeled title,
        String occupation,
        Labeled declarationCategory,
        Labeled declarationType) {

    /** Code of a specialty that the catalogue lacks. */
    public static final String OTHER = "OTHER";
}
