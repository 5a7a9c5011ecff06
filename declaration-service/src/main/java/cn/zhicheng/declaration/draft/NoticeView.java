package cn.zhicheng.declaration.draft;

import java.time.Instant;
import java.util.List;

/**
 * What a return asks for.
 *
 * @param deadline first instant at which it is too late to submit again
 * @param workingDaysLeft until then, today included
 */
public record NoticeView(
        String officeName, Instant returnedAt, Instant deadline, int workingDaysLeft, List<NoticeItemView> items) {

    /**
     * One thing to put right.
     *
     * @param page where it is put right
     * @param label how people call the address
     * @param changed it differs from what was returned
     */
    public record NoticeItemView(String address, String remark, String page, String label, boolean changed) {}

    public static NoticeView of(ReadNotice.Reading reading) {
        return new NoticeView(
                reading.officeName(),
                reading.notice().returnedAt(),
                reading.notice().deadline(),
                reading.workingDaysLeft(),
                reading.items().stream()
                        .map(item -> new NoticeItemView(
                                item.remark().address(),
                                item.remark().remark(),
                                item.place().page(),
                                item.place().label(),
                                item.changed()))
                        .toList());
    }
}
