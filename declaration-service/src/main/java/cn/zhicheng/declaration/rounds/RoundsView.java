package cn.zhicheng.declaration.rounds;

import cn.zhicheng.declaration.employers.Organizations;
import cn.zhicheng.declaration.lifecycle.Declaration;
import cn.zhicheng.declaration.lifecycle.Progress;
import cn.zhicheng.declaration.lifecycle.ReturnNotice;
import cn.zhicheng.declaration.lifecycle.Round;
import cn.zhicheng.declaration.lifecycle.TimelineEntry;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Every submission of a declaration, the first one first. */
record RoundsView(List<RoundView> rounds) {

    /**
     * One submission.
     *
     * @param manifestCount how many proofs were sealed with it
     * @param notice what it was returned for
     */
    record RoundView(
            int number,
            String printedReceipt,
            Instant receivedAt,
            boolean withdrawn,
            String snapshotSha256,
            int manifestCount,
            @Nullable RoundNoticeView notice) {}

    record RoundNoticeView(String officeName, Instant returnedAt, Instant deadline, List<RoundNoticeItemView> items) {}

    record RoundNoticeItemView(String address, String remark) {}

    static RoundsView of(Declaration declaration, Organizations organizations) {
        var progress = declaration.progress();
        return new RoundsView(progress.rounds().stream()
                .map(round -> view(round, progress, organizations))
                .toList());
    }

    private static RoundView view(Round round, Progress progress, Organizations organizations) {
        var number = Objects.requireNonNull(progress.receiptNumber(), "a round has a receipt");
        return new RoundView(
                round.number(),
                Progress.printed(number, round.number()),
                round.receivedAt(),
                round.withdrawn(),
                round.snapshotSha256(),
                round.manifest().entries().size(),
                notice(round, progress)
                        .map(notice -> view(notice, organizations))
                        .orElse(null));
    }

    /** The timeline says of which round a return speaks. */
    private static Optional<ReturnNotice> notice(Round round, Progress progress) {
        return progress.timeline().stream()
                .filter(entry -> entry.what() == TimelineEntry.What.RETURNED && entry.round() == round.number())
                .flatMap(entry -> progress.notices().stream()
                        .filter(notice -> notice.returnedAt().equals(entry.at())))
                .findFirst();
    }

    private static RoundNoticeView view(ReturnNotice notice, Organizations organizations) {
        return new RoundNoticeView(
                organizations.officeName(notice.officeId()).orElse("职改办"),
                notice.returnedAt(),
                notice.deadline(),
                notice.remarks().stream()
                        .map(remark -> new RoundNoticeItemView(remark.address(), remark.remark()))
                        .toList());
    }
}
