package cn.zhicheng.contracts;

/** Level of a professional title (评审级别), lowest first. */
public enum Level {
    BASIC,
    ASSISTANT,
    INTERMEDIATE,
    ASSOCIATE_SENIOR,
    SENIOR
}
