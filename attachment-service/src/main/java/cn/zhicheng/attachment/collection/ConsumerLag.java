package cn.zhicheng.attachment.collection;

/** Whether every event of declarations has been followed: an unread one may name bytes that look forgotten. */
interface ConsumerLag {
    /** False also when nobody can tell. */
    boolean isNone();
}
