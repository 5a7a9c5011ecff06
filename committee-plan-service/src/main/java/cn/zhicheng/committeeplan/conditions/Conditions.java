package cn.zhicheng.committeeplan.conditions;

import cn.zhicheng.contracts.ClauseSet;
import cn.zhicheng.contracts.Level;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the conditions of a series, level and category. */
public class Conditions {
    private final List<ConditionsBook> books;

    Conditions(List<ConditionsBook> books) {
        this.books = List.copyOf(books);
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
