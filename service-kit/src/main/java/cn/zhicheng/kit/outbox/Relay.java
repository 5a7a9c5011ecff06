package cn.zhicheng.kit.outbox;

import java.time.Clock;
import java.time.Duration;

/** Publishes the pending events of an aggregate and removes its marker (steps 4 to 8). Two at once do no harm. */
final class Relay {
    /** No save takes longer between its marker and its update. */
    private static final Duration ABANDONED = Duration.ofDays(1);

    private final OutboxStore store;
    private final Publisher publisher;
    private final Clock clock;

    Relay(OutboxStore store, Publisher publisher, Clock clock) {
        this.store = store;
        this.publisher = publisher;
        this.clock = clock;
    }

    /**
     * Publishes what is pending, head first.
     *
     * @return how many events were acknowledged
     * @throws PublishingFailedException if one was not; those before it are removed, the rest stays
     */
    int publish(Aggregate aggregate) {
        // The marker is read before the document: what it announces after this read keeps it from being deleted.
        var marker = store.marker(aggregate).orElse(null);
        if (marker == null) return 0;
        var document = store.read(aggregate).orElse(null);
        int sent = document == null ? 0 : send(aggregate, document);
        var after = store.read(aggregate).orElse(null);
        if (after != null && after.pending().isEmpty() && after.version() >= marker.upTo()) store.delete(marker);
        else if (abandoned(marker) && (after == null || after.pending().isEmpty())) store.deleteAbandoned(marker);
        return sent;
    }

    private int send(Aggregate aggregate, Stored document) {
        long acknowledged = 0;
        int sent = 0;
        try {
            for (var event : document.pending()) {
                publisher.send(event);
                acknowledged = event.sequence();
                sent++;
            }
        } finally {
            if (acknowledged > 0) store.pull(aggregate, acknowledged);
        }
        return sent;
    }

    private boolean abandoned(Marker marker) {
        return marker.at().plus(ABANDONED).isBefore(clock.instant());
    }
}
