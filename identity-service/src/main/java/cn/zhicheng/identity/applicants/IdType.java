package cn.zhicheng.identity.applicants;

/** Kinds of document that a person is known by (own code list). */
public enum IdType {
    /** 居民身份证. */
    RESIDENT_ID,
    /** 港澳台居民居住证. */
    HKMT_RESIDENCE,
    /** 外国人永久居留身份证. */
    FOREIGN_PR,
    /** 护照. */
    PASSPORT
}
