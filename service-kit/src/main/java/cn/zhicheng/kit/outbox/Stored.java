package cn.zhicheng.kit.outbox;

import java.util.List;

/** What the outbox reads of an aggregate's document. */
record Stored(long version, long sequence, List<Pending> pending) {}
