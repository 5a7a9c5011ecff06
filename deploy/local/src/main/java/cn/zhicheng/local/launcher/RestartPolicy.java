package cn.zhicheng.local.launcher;

import java.time.Duration;

/**
 * When a program that died is started again: soon at first, later and later when it keeps dying, soon again after it ran
 * for a while.
 */
final class RestartPolicy {

    private static final Duration FIRST = Duration.ofSeconds(1);
    private static final Duration LAST = Duration.ofSeconds(60);

    /** Who ran this long died of something new. */
    private static final Duration CALM = Duration.ofMinutes(2);

    private Duration next = FIRST;

    /** The pause before the next start of a program that died after it ran for a time. */
    Duration pauseAfter(Duration ran) {
        if (ran.compareTo(CALM) >= 0) next = FIRST;
        var pause = next;
        next = next.multipliedBy(2).compareTo(LAST) > 0 ? LAST : next.multipliedBy(2);
        return pause;
    }
}
