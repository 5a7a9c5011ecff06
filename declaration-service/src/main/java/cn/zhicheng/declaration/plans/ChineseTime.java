package cn.zhicheng.declaration.plans;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;

/** Moments as people in China read them. */
public final class ChineseTime {
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private ChineseTime() {}

    /** 2026年3月18日14:03; midnight is the end of the day before: 2026年9月30日24:00. */
    public static String of(Instant moment) {
        var local = moment.atZone(CHINA);
        var midnight = local.toLocalTime().equals(LocalTime.MIDNIGHT);
        var day = midnight ? local.toLocalDate().minusDays(1) : local.toLocalDate();
        return "%d年%d月%d日%s"
                .formatted(
                        day.getYear(),
                        day.getMonthValue(),
                        day.getDayOfMonth(),
                        midnight ? "24:00" : "%02d:%02d".formatted(local.getHour(), local.getMinute()));
    }
}
