package cn.zhicheng.declaration.form.rules;

import cn.zhicheng.declaration.form.Answers;
import cn.zhicheng.declaration.form.Finding;
import cn.zhicheng.declaration.form.PartAnswers;
import cn.zhicheng.declaration.form.Rule;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** 工作经历: a gap of more than three months before a job is explained; jobs may overlap. */
final class JobsLeaveNoGap implements Rule {
    private static final int TOLERATED = 3;

    @Override
    public Set<String> reads() {
        return Set.of("/jobs/startedOn", "/jobs/endedOn", "/jobs/gapNote");
    }

    @Override
    public Stream<Finding> check(Answers answers) {
        var found = new ArrayList<Finding>();
        YearMonth covered = null;
        for (var row : inOrder(answers)) {
            var start = row.month("startedOn").orElseThrow();
            if (covered != null
                    && covered.plusMonths(TOLERATED).isBefore(start)
                    && row.text("gapNote").isEmpty()) {
                found.add(Finding.error(row.at("gapNote"), "jobs.gap", text(covered), text(start)));
            }
            var end = row.yes("current")
                    ? YearMonth.from(answers.facts().today())
                    : row.month("endedOn").orElse(start);
            covered = covered == null || end.isAfter(covered) ? end : covered;
        }
        return found.stream();
    }

    private static List<PartAnswers> inOrder(Answers answers) {
        return answers.records("/jobs").stream()
                .filter(row -> row.month("startedOn").isPresent())
                .sorted(Comparator.comparing(row -> row.month("startedOn").orElseThrow()))
                .toList();
    }

    private static String text(YearMonth month) {
        return "%d年%d月".formatted(month.getYear(), month.getMonthValue());
    }
}
