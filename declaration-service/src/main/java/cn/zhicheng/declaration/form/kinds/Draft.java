package cn.zhicheng.declaration.form.kinds;

/** What becomes of a value that arrives in a draft. What a person typed is kept, right or wrong. */
public sealed interface Draft {

    /** Kept in this normal form. */
    record Kept(Object value) implements Draft {}

    /** Nothing is left of it: the field is empty. */
    record Empty() implements Draft {}

    /** No control of a page can produce it. */
    record Refused(Problem why) implements Draft {}

    static Draft refused(String key, Object... args) {
        return new Refused(Problem.error(key, args));
    }
}
