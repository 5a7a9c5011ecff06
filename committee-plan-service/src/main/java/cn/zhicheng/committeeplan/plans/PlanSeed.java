package cn.zhicheng.committeeplan.plans;

import cn.zhicheng.contracts.Level;
import cn.zhicheng.contracts.PlanState.AttachmentRule;
import cn.zhicheng.contracts.PlanState.Contact;
import cn.zhicheng.contracts.PlanState.Paper;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The plans that a new installation starts with; days count from the day of the first start, in Asia/Shanghai. */
record PlanSeed(int version, List<String> notes, List<AttachmentRule> attachments, List<Entry> plans) {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    record Entry(
            String id,
            String committee,
            String name,
            String reviewCategory,
            List<String> series,
            List<Level> levels,
            List<String> declarationCategories,
            int opensInDays,
            int closesInDays,
            int yearOffset,
            boolean hoursRequired,
            boolean proofPerWork,
            @Nullable BigDecimal testLine,
            String paperPlace,
            int paperDaysAfterClose,
            String contactName,
            String contactPhone) {}

    DraftPlan.Content content(Entry entry, LocalDate firstDay) {
        var year = firstDay.getYear() + entry.yearOffset();
        var closes = firstDay.plusDays(entry.closesInDays());
        return new DraftPlan.Content(
                year + "年度" + entry.name(),
                year,
                new ReviewPlan.Window(
                        firstDay.plusDays(entry.opensInDays())
                                .atStartOfDay(ZONE)
                                .toInstant(),
                        closes.atStartOfDay(ZONE).toInstant()),
                entry.reviewCategory(),
                entry.series(),
                List.of(),
                entry.levels(),
                entry.declarationCategories(),
                entry.testLine(),
                entry.hoursRequired(),
                entry.proofPerWork(),
                attachments,
                notes,
                new Paper(entry.paperPlace(), closes.plusDays(entry.paperDaysAfterClose())),
                new Contact(entry.contactName(), entry.contactPhone()));
    }
}
