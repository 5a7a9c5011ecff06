package cn.zhicheng.kit.outbox;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Decides when the relay works: right after a save, and in a sweep of the outbox. One aggregate is published by one
 * thread of this process; after a failure everything pauses, twice as long each time, for the broker is the same.
 */
class RelayRunner implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(RelayRunner.class);

    private final Relay relay;
    private final MongoOutboxStore store;
    private final Publisher publisher;
    private final OutboxProperties properties;
    private final Clock clock;
    private final Counter published;
    private final Counter failed;
    private final AtomicLong waiting = new AtomicLong();
    private final Map<String, Boolean> working = new ConcurrentHashMap<>(); // true = once more
    private final Semaphore permits;
    private volatile ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private volatile boolean running;
    private volatile Instant pausedUntil = Instant.MIN;
    private volatile Duration pause = Duration.ZERO;

    RelayRunner(
            MongoOutboxStore store,
            Publisher publisher,
            OutboxProperties properties,
            Clock clock,
            MeterRegistry meters) {
        this.relay = new Relay(store, publisher, clock);
        this.store = store;
        this.publisher = publisher;
        this.properties = properties;
        this.clock = clock;
        this.permits = new Semaphore(properties.atOnce());
        this.published = meters.counter("zhicheng.outbox.published");
        this.failed = meters.counter("zhicheng.outbox.failures");
        Gauge.builder("zhicheng.outbox.waiting", waiting, AtomicLong::get)
                .description("aggregates and entries with something to publish, as the last sweep saw it")
                .register(meters);
    }

    /** Publishes soon what an aggregate has pending. */
    void publishSoon(Aggregate aggregate) {
        soon(aggregate.markerId(), () -> relay.publish(aggregate));
    }

    /** Publishes an entry soon. */
    void publishSoon(Pending entry) {
        soon("/" + entry.key(), () -> publishEntry(entry));
    }

    /** Looks once through the whole outbox. */
    void sweep() {
        var seen = new AtomicLong();
        store.forEach(
                marker -> {
                    seen.incrementAndGet();
                    waitForRoom();
                    publishSoon(marker.aggregate());
                },
                entry -> {
                    seen.incrementAndGet();
                    waitForRoom();
                    publishSoon(entry);
                });
        waiting.set(seen.get());
    }

    /** After an outage the outbox may be long: memory does not grow with it. */
    private void waitForRoom() {
        try {
            while (running && working.size() > 100 * properties.atOnce()) Thread.sleep(20);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private int publishEntry(Pending entry) {
        if (store.entry(entry.key()).isEmpty()) return 0;
        publisher.send(entry);
        store.deleteEntry(entry);
        return 1;
    }

    private void soon(String what, Publishing publishing) {
        if (!running || paused()) return; // the sweep comes back to it
        if (working.merge(what, false, (_, _) -> true)) return;
        try {
            threads.execute(() -> work(what, publishing));
        } catch (RejectedExecutionException e) {
            working.remove(what); // stopping: the next start's sweep finds it
        }
    }

    private void work(String what, Publishing publishing) {
        do {
            permits.acquireUninterruptibly();
            try {
                if (running && !paused()) {
                    published.increment(publishing.publish());
                    pause = Duration.ZERO;
                }
            } catch (RuntimeException e) {
                failed.increment();
                backOff(e);
            } finally {
                permits.release();
            }
        } while (onceMore(what));
    }

    private boolean onceMore(String what) {
        return working.computeIfPresent(what, (_, again) -> again ? Boolean.FALSE : null) != null;
    }

    private boolean paused() {
        return clock.instant().isBefore(pausedUntil);
    }

    private synchronized void backOff(RuntimeException why) {
        if (paused()) return;
        var longer = pause.isZero() ? Duration.ofSeconds(1) : pause.multipliedBy(2);
        pause = longer.compareTo(properties.longestPause()) > 0 ? properties.longestPause() : longer;
        pausedUntil = clock.instant().plus(pause);
        log.warn("events wait: publishing failed and pauses for {}", pause, why);
    }

    @Override
    public synchronized void start() {
        if (running || !properties.enabled()) return;
        threads = Executors.newVirtualThreadPerTaskExecutor();
        running = true;
        threads.execute(this::sweepAgainAndAgain);
    }

    private void sweepAgainAndAgain() {
        while (running) {
            try {
                sweep();
            } catch (RuntimeException e) {
                log.warn("the outbox cannot be read, trying again in {}", properties.sweepEvery(), e);
            }
            try {
                Thread.sleep(properties.sweepEvery());
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    /** Lets what is being published finish; the rest waits in the store for the next start. */
    @Override
    public synchronized void stop() {
        running = false;
        threads.shutdown();
        try {
            if (!threads.awaitTermination(1, TimeUnit.SECONDS)) threads.shutdownNow();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return 0; // stops after the web server and the listeners, which still save
    }

    private interface Publishing {
        int publish();
    }
}
