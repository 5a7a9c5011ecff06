package cn.zhicheng.committeeplan.calendar;

import cn.zhicheng.committeeplan.calendar.WorkingYear.Outcome;
import cn.zhicheng.committeeplan.reference.ReferenceFilesReader;
import cn.zhicheng.kit.outbox.StaleVersionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/** Loads the years of the file that are not stored yet; what an office corrected stays until a newer edition comes. */
@Component
class CalendarLoader implements ApplicationRunner {
    private static final Logger LOG = LoggerFactory.getLogger(CalendarLoader.class);

    private final ReferenceFilesReader files;
    private final WorkingYears years;

    CalendarLoader(ReferenceFilesReader files, WorkingYears years) {
        this.files = files;
        this.years = years;
    }

    @Override
    public void run(ApplicationArguments args) {
        for (var file : files.read("calendar", CalendarSeed.class).toDomain()) {
            try {
                load(file);
            } catch (StaleVersionException e) {
                LOG.info("{} was loaded by another replica in this moment", file.id());
            } catch (DataAccessException e) {
                // A service starts without its store; the next start loads it.
                LOG.warn("cannot load {}", file.id(), e);
            }
        }
    }

    private void load(WorkingYear file) {
        var outcome = years.find(file.year())
                .map(stored -> stored.following(file))
                .orElseGet(() -> new Outcome.Changed(file));
        if (outcome instanceof Outcome.Changed(var after)) {
            years.save(after);
        }
    }
}
