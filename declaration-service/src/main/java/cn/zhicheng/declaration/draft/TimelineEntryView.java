package cn.zhicheng.declaration.draft;

import cn.zhicheng.declaration.employers.Organizations;
import cn.zhicheng.declaration.lifecycle.Progress;
import cn.zhicheng.declaration.lifecycle.TimelineEntry;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something that happened to a declaration, and who did it. */
public record TimelineEntryView(
        Instant at,
        String what,
        String label,
        String by,
        @Nullable String reason) {

    public static List<TimelineEntryView> of(Progress progress, Organizations organizations) {
        return progress.timeline().stream()
                .map(entry -> new TimelineEntryView(
                        entry.at(),
                        entry.what().name(),
                        entry.what().label(),
                        actor(entry.by(), organizations),
                        entry.reason()))
                .toList();
    }

    private static String actor(String by, Organizations organizations) {
        return switch (by) {
            case TimelineEntry.APPLICANT -> "申报人";
            case TimelineEntry.CLOCK -> "系统";
            default -> organizations.officeName(by).orElse("职改办");
        };
    }
}
