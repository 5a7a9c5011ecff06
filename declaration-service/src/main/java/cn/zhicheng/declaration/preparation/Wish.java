package cn.zhicheng.declaration.preparation;

import org.jspecify.annotations.Nullable;

/** What a person would like to declare, in codes: not checked yet. */
record Wish(
        String committeeId,
        String seriesCode,
        String specialtyGroupCode,
        @Nullable String specialtyCode,
        @Nullable String specialtyOther,
        String level,
        String titleCode,
        String occupation,
        String declarationCategory,
        String declarationType) {}
