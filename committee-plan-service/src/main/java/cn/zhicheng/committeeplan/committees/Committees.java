package cn.zhicheng.committeeplan.committees;

import cn.zhicheng.contracts.Level;
import cn.zhicheng.kit.web.PageQuery;
import cn.zhicheng.kit.web.Paged;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The committees that there are. */
public interface Committees {

    /** The committee of that id. */
    Optional<Committee> find(String id);

    /** Committees by number, those that match every filter that is given. */
    Paged<Committee> search(Filter filter, PageQuery page);

    /** Stores it and its events. */
    void save(Committee committee);

    /** What to look for; absent = any. {@code name} is a part of the name. */
    record Filter(
            @Nullable String regionCode,
            @Nullable String name,
            @Nullable Level level,
            @Nullable String series) {}
}
