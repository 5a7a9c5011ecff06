package cn.zhicheng.committeeplan.conditions;

import cn.zhicheng.committeeplan.reference.ReferenceFilesReader;
import cn.zhicheng.contracts.ClauseSet;
import cn.zhicheng.contracts.Level;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Finds the conditions of a series, level and category. */
@Service
public class Conditions {
    private final List<ConditionsBook> books;

    Conditions(ReferenceFilesReader files) {
        books = List.of(files.read("conditions", ConditionsBook.class));
    }

    /**
     * The clause set that a plan carries.
     *
     * @param testAsked the plan asks the proficiency test
     * @param hoursAsked the plan asks hours of continuing education
     * @return empty where nobody has put the conditions of that series and level into clauses yet
     */
    public Optional<ClauseSet> find(
            String series,
            Level level,
            String category,
            int year,
            @Nullable String region,
            boolean testAsked,
            boolean hoursAsked) {
        return books.stream()
                .filter(book -> book.series().equals(series))
                .findFirst()
                .flatMap(book ->
                        book.setFor(level, category, year, region, new ConditionsBook.Asked(testAsked, hoursAsked)));
    }
}
