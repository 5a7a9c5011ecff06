package cn.zhicheng.committeeplan.calendar;

import cn.zhicheng.kit.outbox.Outbox;
import java.util.Optional;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Repository;

@Repository
class WorkingYearsRepository implements WorkingYears {
    private final MongoOperations mongo;
    private final Outbox outbox;

    WorkingYearsRepository(MongoOperations mongo, Outbox outbox) {
        this.mongo = mongo;
        this.outbox = outbox;
    }

    @Override
    public Optional<WorkingYear> find(int year) {
        return Optional.ofNullable(mongo.findById(WorkingYear.idOf(year), WorkingYearDocument.class))
                .map(WorkingYearDocument::toDomain);
    }

    @Override
    public void save(WorkingYear year) {
        outbox.update(
                WorkingYearDocument.class,
                year.id(),
                year.version(),
                WorkingYearDocument.changes(year),
                year.newEvents());
    }
}
