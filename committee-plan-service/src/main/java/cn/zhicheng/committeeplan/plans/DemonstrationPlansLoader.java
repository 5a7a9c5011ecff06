package cn.zhicheng.committeeplan.plans;

import cn.zhicheng.committeeplan.committees.CommitteeSeed;
import cn.zhicheng.committeeplan.committees.Committees;
import cn.zhicheng.committeeplan.plans.ReviewPlan.Outcome;
import cn.zhicheng.committeeplan.plans.ReviewPlan.Window;
import cn.zhicheng.committeeplan.reference.ReferenceFilesReader;
import cn.zhicheng.kit.outbox.StaleVersionException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Loads the demonstration committees and plans once; what is there is left as it is. */
@Component
@ConditionalOnProperty("zhicheng.demo")
class DemonstrationPlansLoader implements ApplicationRunner {
    private static final Logger LOG = LoggerFactory.getLogger(DemonstrationPlansLoader.class);
    private static final String LOADER = "demonstration-data";

    private final ReferenceFilesReader files;
    private final Committees committees;
    private final Plans plans;
    private final DraftPlan draftPlan;
    private final Clock clock;

    DemonstrationPlansLoader(
            ReferenceFilesReader files, Committees committees, Plans plans, DraftPlan draftPlan, Clock clock) {
        this.files = files;
        this.committees = committees;
        this.plans = plans;
        this.draftPlan = draftPlan;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments args) {
        for (var entry : files.read("committees", CommitteeSeed.class).committees()) {
            var committee = entry.toCommittee();
            if (committees.find(committee.id()).isEmpty()) {
                once(() -> committees.save(committee), committee.id());
            }
        }
        var seed = files.read("plans", PlanSeed.class);
        var today = LocalDate.ofInstant(clock.instant(), ZoneId.of("Asia/Shanghai"));
        for (var entry : seed.plans()) {
            if (plans.find(entry.id()).isEmpty()) {
                once(() -> plans.save(published(seed, entry, today)), entry.id());
            }
        }
    }

    /** A plan of last year is published as of the start of its window; the clock closes it at once. */
    private ReviewPlan published(PlanSeed seed, PlanSeed.Entry entry, LocalDate today) {
        var committee = committees.find("C" + entry.committee()).orElseThrow();
        var draft = draftPlan.of(entry.id(), committee, seed.content(entry, today), LOADER);
        Window window = draft.window();
        var at = window.opensAt().isBefore(clock.instant()) ? window.opensAt() : clock.instant();
        return switch (draft.publish(LOADER, at)) {
            case Outcome.Changed(var after) -> after;
            case Outcome.Unchanged _ -> draft;
            case Outcome.Refused(var why) -> throw new IllegalStateException("plan " + entry.id() + ": " + why);
        };
    }

    private static void once(Runnable save, String id) {
        try {
            save.run();
        } catch (StaleVersionException e) {
            LOG.info("{} was loaded by another replica in this moment", id);
        }
    }
}
