package cn.zhicheng.declaration.lifecycle;

import org.jspecify.annotations.Nullable;

/** The recommending employer (推荐单位) as it is printed. */
public record Employer(
        String id,
        String name,
        @Nullable String creditCode,
        @Nullable String regionName,
        String kind) {}
