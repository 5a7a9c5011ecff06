package cn.zhicheng.kit.outbox;

/** Sends one event. */
@FunctionalInterface
interface Publisher {
    /**
     * Returns after the broker's acknowledgement.
     *
     * @throws PublishingFailedException if there was none; the event may have arrived nevertheless
     */
    void send(Pending event);
}
