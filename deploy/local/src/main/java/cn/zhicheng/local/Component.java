package cn.zhicheng.local;

/** A component that can run inside {@link RunningComponents}. */
public enum Component {
    /** The document store: MongoDB's wire protocol. */
    STORE,
    /** The event bus. */
    KAFKA,
    /** The object store: S3. */
    OBJECTS
}
