package cn.zhicheng.document.printing;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** How many forms are made at once: each takes memory, so a crowd waits its turn. */
public final class RenderingSlots {
    private final Semaphore free;
    private final Duration patience;

    /** @param patience how long somebody who watches a page waits for a slot */
    public RenderingSlots(int slots, Duration patience) {
        this.free = new Semaphore(slots, true);
        this.patience = patience;
    }

    /** Nobody gave a slot back in time. */
    public static final class Busy extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /**
     * For somebody who waits before a screen.
     *
     * @throws Busy after the patience
     */
    public <T> T within(Supplier<T> work) {
        try {
            if (!free.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new Busy();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Busy();
        }
        try {
            return work.get();
        } finally {
            free.release();
        }
    }

    /** For work that nobody watches: waits as long as it takes. */
    public <T> T whenever(Supplier<T> work) {
        free.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            free.release();
        }
    }
}
