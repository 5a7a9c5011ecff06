package cn.zhicheng.kit.outbox;

/** A writer or a relay in the model: the real code, over ports whose every call is one atomic step. */
@FunctionalInterface
interface Process {
    void run(OutboxStore store, Publisher publisher);
}
