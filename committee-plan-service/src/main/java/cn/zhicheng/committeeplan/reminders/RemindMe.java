package cn.zhicheng.committeeplan.reminders;

import cn.zhicheng.committeeplan.committees.Committee;
import cn.zhicheng.committeeplan.committees.Committees;
import cn.zhicheng.committeeplan.plans.Plans;
import cn.zhicheng.committeeplan.plans.ReviewPlan;
import cn.zhicheng.committeeplan.reminders.Reminders.Outcome;
import cn.zhicheng.committeeplan.reminders.Reminders.Wish;
import cn.zhicheng.kit.web.PageQuery;
import cn.zhicheng.kit.web.Paged;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Service;

/** 发布后提醒我, and which plans came since. */
@Service
class RemindMe {
    /** More changes at one moment than people have tabs. */
    private static final int ATTEMPTS = 10;

    private final ReminderBook book;
    private final Committees committees;
    private final Plans plans;
    private final Clock clock;

    RemindMe(ReminderBook book, Committees committees, Plans plans, Clock clock) {
        this.book = book;
        this.committees = committees;
        this.plans = plans;
        this.clock = clock;
    }

    /**
     * A wish, and what came of it.
     *
     * @param plan published since the wish and not over; the one that closes last
     */
    record Reminder(Wish wish, Committee committee, Optional<ReviewPlan> plan) {}

    Paged<Reminder> of(String personId, PageQuery page) {
        var wishes = Paged.cut(page, book.of(personId).wishes());
        var published =
                plans.published(wishes.items().stream().map(Wish::committeeId).toList());
        var reminders = wishes.items().stream()
                .flatMap(wish -> committees.find(wish.committeeId()).stream()
                        .map(committee -> new Reminder(wish, committee, plan(wish, published))))
                .toList();
        return Paged.of(page, wishes.total(), reminders);
    }

    private static Optional<ReviewPlan> plan(Wish wish, List<ReviewPlan> published) {
        return published.stream()
                .filter(plan -> plan.committee().id().equals(wish.committeeId()))
                .filter(plan ->
                        plan.publishedAt().filter(wish.since()::isBefore).isPresent())
                .max(Comparator.comparing(plan -> plan.window().closesAt()));
    }

    /** Empty if there is no such committee. */
    Optional<Outcome> add(String personId, String committeeId) {
        return committees
                .find(committeeId)
                .map(committee -> change(personId, mine -> mine.add(committee.id(), clock.instant())));
    }

    Outcome remove(String personId, String committeeId) {
        return change(personId, mine -> mine.remove(committeeId));
    }

    private Outcome change(String personId, Function<Reminders, Outcome> change) {
        for (var attempt = 1; attempt < ATTEMPTS; attempt++) {
            var outcome = change.apply(book.of(personId));
            if (!(outcome instanceof Outcome.Changed(var after)) || book.save(after)) {
                return outcome;
            }
        }
        throw new IllegalStateException("reminders of one person changed all the time");
    }
}
