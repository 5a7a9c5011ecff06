package cn.zhicheng.kit.web;

/**
 * Which page of a list is asked for; a controller argument ({@code ?page=1&size=10}).
 *
 * @param page from 1 to {@value #MAX_PAGE}
 * @param size from 1 to {@value #MAX_SIZE}
 */
public record PageQuery(int page, int size) {
    public static final int MAX_PAGE = 1000;
    public static final int MAX_SIZE = 100;
    public static final int DEFAULT_SIZE = 10;

    public PageQuery {
        if (page < 1 || page > MAX_PAGE) throw new IllegalArgumentException("page " + page);
        if (size < 1 || size > MAX_SIZE) throw new IllegalArgumentException("size " + size);
    }

    /** The first page. */
    public static PageQuery first() {
        return new PageQuery(1, DEFAULT_SIZE);
    }

    /** How many items come before the page. */
    public int skip() {
        return (page - 1) * size;
    }
}
