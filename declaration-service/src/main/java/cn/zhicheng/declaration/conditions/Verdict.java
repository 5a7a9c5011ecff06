package cn.zhicheng.declaration.conditions;

/** What an evaluation says of a clause; UNKNOWN is for people to judge. */
public enum Verdict {
    MET,
    NOT_MET,
    UNKNOWN
}
