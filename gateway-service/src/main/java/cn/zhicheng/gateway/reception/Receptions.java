package cn.zhicheng.gateway.reception;

import java.time.Instant;

/** The first receptions of submits, shared by all replicas. */
interface Receptions {
    /** When {@code submit} was first received by any gateway: {@code now}, unless one has it already. */
    Instant firstReceived(Submit submit, Instant now);

    /** Forgets what was received before {@code time}; returns how many. */
    long forgetBefore(Instant time);
}
