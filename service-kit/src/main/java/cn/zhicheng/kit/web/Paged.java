package cn.zhicheng.kit.web;

import java.util.List;
import java.util.function.Function;

/**
 * One page of a list.
 *
 * @param total how many items the whole list has
 */
public record Paged<T>(List<T> items, long total, int page, int size) {
    /** The page that was asked for. */
    public static <T> Paged<T> of(PageQuery query, long total, List<T> items) {
        return new Paged<>(items, total, query.page(), query.size());
    }

    /** Cuts the page out of a list that is in memory anyway. */
    public static <T> Paged<T> cut(PageQuery query, List<T> all) {
        var items = all.stream().skip(query.skip()).limit(query.size()).toList();
        return of(query, all.size(), items);
    }

    /** The same page of something else. */
    public <R> Paged<R> map(Function<? super T, ? extends R> to) {
        return new Paged<>(items.stream().<R>map(to).toList(), total, page, size);
    }
}
