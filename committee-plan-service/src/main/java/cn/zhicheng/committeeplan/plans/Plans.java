package cn.zhicheng.committeeplan.plans;

import cn.zhicheng.kit.web.PageQuery;
import cn.zhicheng.kit.web.Paged;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The plans that there are. */
public interface Plans {
    /** More than a page of committees has plans at a time. */
    int MOST_PUBLISHED = 500;

    /** The plan of that id, in whatever stage. */
    Optional<ReviewPlan> find(String id);

    /** Plans, the last to close first. */
    Paged<ReviewPlan> search(Filter filter, PageQuery page);

    /** Published plans whose window is over, at most {@code limit}. */
    List<ReviewPlan> overdue(Instant now, int limit);

    /** The published plans of those committees whose window is not closed, at most {@value #MOST_PUBLISHED}. */
    List<ReviewPlan> published(Collection<String> committeeIds);

    /** How many plans of each committee an applicant can start in now; a committee without one is absent. */
    Map<String, Integer> countOpen(Collection<String> committeeIds, Instant now);

    /** Stores it and its events. */
    void save(ReviewPlan plan);

    /** What to look for; absent = any. */
    record Filter(@Nullable String committeeId, @Nullable Integer year, List<ReviewPlan.Stage> stages) {}
}
