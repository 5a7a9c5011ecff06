package cn.zhicheng.declaration.draft;

import cn.zhicheng.contracts.PlanState;
import cn.zhicheng.declaration.lifecycle.Declaration;
import cn.zhicheng.declaration.lifecycle.Progress;
import cn.zhicheng.declaration.lifecycle.Round;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The receipt of one submission.
 *
 * @param printed the number as it is printed, from round 2 on with the round behind it
 * @param next what happens next
 */
public record ReceiptView(
        String number,
        String printed,
        int round,
        Instant submittedAt,
        String snapshotSha256,
        @Nullable PaperView paper,
        String next) {

    /** Where the paper copies are handed in, and until when. */
    public record PaperView(String place, LocalDate until) {
        static PaperView of(PlanState.Paper paper) {
            return new PaperView(paper.place(), paper.until());
        }
    }

    public static ReceiptView of(Declaration declaration, Round round, PlanState plan) {
        var number = Objects.requireNonNull(declaration.progress().receiptNumber(), "a round has a receipt");
        return new ReceiptView(
                number,
                Progress.printed(number, round.number()),
                round.number(),
                round.receivedAt(),
                round.snapshotSha256(),
                PaperView.of(plan.paper()),
                "等待推荐单位和职改办审核，请下载申报表册和一览表，打印后在 %s 前交到 %s。"
                        .formatted(chinese(plan.paper().until()), plan.paper().place()));
    }

    private static String chinese(LocalDate day) {
        return "%d年%d月%d日".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }
}
