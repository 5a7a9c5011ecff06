package cn.zhicheng.kit.outbox;

import static cn.zhicheng.kit.outbox.World.IT;
import static cn.zhicheng.kit.outbox.World.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/**
 * The real writer and the real relay, in every order that their steps can happen in, and dead after any of them. The
 * last tests plant the obvious mistakes: a model that does not find them proves nothing.
 */
class OutboxModelTest {
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    @Test
    void twoFirstSavesAndTwoRelays() {
        assertGood(World.empty(), writer(1), writer(1), relay(), relay());
    }

    @Test
    void severalEventsOfASaveThatLostARaceAndTriesAgain() {
        assertGood(World.withDocument(1, 1), writer(2), writerThatTriesAgain(1), relay(), relay());
    }

    @Test
    void aSaveWithoutEventsPassesAMarkerThatACrashLeft() {
        assertGood(World.withDocument(1, 0).withMarker(2), writer(0), writerThatTriesAgain(1), relay(), relay());
    }

    @Test
    void twoSavesInARowWhileTwoRelaysWorkTwice() {
        assertGood(World.withDocument(1, 1), inOrder(writer(1), writer(1)), twice(relay()), twice(relay()));
    }

    @Test
    void sendsThatFailOrAreAcknowledgedToNobody() {
        assertGood(World.withDocument(1, 0).withFailures(2), writer(2), twice(relay()), twice(relay()));
    }

    @Test
    void aMarkerWithoutItsSaveGoesAfterADay() {
        var later = Clock.fixed(NOW.plus(Duration.ofHours(25)), ZoneOffset.UTC);
        Process relayOfTomorrow = (store, publisher) -> new Relay(store, publisher, later).publish(IT);
        for (var start :
                List.of(World.empty().withMarker(1), World.withDocument(3, 2).withMarker(4))) {
            new Exploration(List.of(relayOfTomorrow), (store, publisher) -> {
                        relayOfTomorrow.run(store, publisher);
                        if (store.marker(IT).isPresent()) throw new AssertionError("the marker stays for ever");
                    })
                    .explore(start);
        }
    }

    @Test
    void findsThatRemovingTheMarkerWhenNothingIsPendingLosesAnEvent() {
        assertBad(World.withDocument(1, 0), writer(1), over(RemoveWhenNothingIsPending::new, relay()));
    }

    @Test
    void findsThatDeletingAMarkerWhateverItAnnouncesLosesAnEvent() {
        assertBad(
                World.withDocument(1, 0), inOrder(writer(1), writer(1)), over(DeleteWhateverItAnnounces::new, relay()));
    }

    @Test
    void findsThatMarkingAfterTheSaveLosesAnEvent() {
        assertBad(World.withDocument(1, 0), over(MarkAfterTheSave::new, writer(1)));
    }

    @Test
    void findsThatReadingTheMarkerAfterTheDocumentLosesAnEvent() {
        Process wrong = (store, publisher) -> {
            var document = store.read(IT).orElseThrow();
            var marker = store.marker(IT).orElse(null);
            if (marker == null) return;
            document.pending().forEach(publisher::send);
            document.pending().forEach(event -> store.pull(IT, event.sequence()));
            store.delete(marker);
        };
        assertBad(World.withDocument(1, 0), writer(1), wrong);
    }

    @Test
    void findsThatPullingBeforeSendingLosesAnEvent() {
        Process wrong = (store, publisher) -> {
            var document = store.read(IT).orElseThrow();
            for (var event : document.pending()) {
                store.pull(IT, event.sequence());
                publisher.send(event);
            }
        };
        assertBad(World.withDocument(1, 0), writer(1), wrong);
    }

    private static void assertGood(World start, Process... processes) {
        assertThat(new Exploration(List.of(processes), twice(relay())).explore(start))
                .isGreaterThan(500);
    }

    private static void assertBad(World start, Process... processes) {
        var exploration = new Exploration(List.of(processes), twice(relay()));
        assertThatThrownBy(() -> exploration.explore(start))
                .isInstanceOf(Exploration.Violation.class)
                .hasMessageStartingWith("lost after a sweep");
    }

    /** Loads, decides, saves; gives up when another was faster. */
    private static Process writer(int events) {
        return (store, _) -> save(store, events);
    }

    private static Process writerThatTriesAgain(int events) {
        return (store, _) -> {
            while (!save(store, events)) {
                // another was faster
            }
        };
    }

    private static boolean save(OutboxStore store, int events) {
        long version = store.read(IT).map(Stored::version).orElse(0L);
        return new TwoStepSave(store)
                .save(
                        IT,
                        version,
                        new Document(),
                        first -> LongStream.range(first, first + events)
                                .mapToObj(World::event)
                                .toList());
    }

    private static Process relay() {
        return (store, publisher) -> {
            try {
                new Relay(store, publisher, CLOCK).publish(IT);
            } catch (PublishingFailedException e) {
                // the sweep tries again
            }
        };
    }

    private static Process twice(Process process) {
        return inOrder(process, process);
    }

    private static Process inOrder(Process first, Process second) {
        return (store, publisher) -> {
            first.run(store, publisher);
            second.run(store, publisher);
        };
    }

    private static Process over(java.util.function.Function<OutboxStore, OutboxStore> mistake, Process process) {
        return (store, publisher) -> process.run(mistake.apply(store), publisher);
    }

    private static class Changed implements OutboxStore {
        final OutboxStore store;

        Changed(OutboxStore store) {
            this.store = store;
        }

        @Override
        public Optional<Stored> read(Aggregate aggregate) {
            return store.read(aggregate);
        }

        @Override
        public void mark(Aggregate aggregate, long upTo) {
            store.mark(aggregate, upTo);
        }

        @Override
        public boolean save(Aggregate aggregate, long version, Document changes, long sequence, List<Pending> events) {
            return store.save(aggregate, version, changes, sequence, events);
        }

        @Override
        public Optional<Marker> marker(Aggregate aggregate) {
            return store.marker(aggregate);
        }

        @Override
        public void pull(Aggregate aggregate, long sequence) {
            store.pull(aggregate, sequence);
        }

        @Override
        public void delete(Marker marker) {
            store.delete(marker);
        }

        @Override
        public void deleteAbandoned(Marker marker) {
            store.deleteAbandoned(marker);
        }
    }

    /** Claims that every version was reached. */
    private static final class RemoveWhenNothingIsPending extends Changed {
        RemoveWhenNothingIsPending(OutboxStore store) {
            super(store);
        }

        @Override
        public Optional<Stored> read(Aggregate aggregate) {
            return super.read(aggregate).map(found -> new Stored(Long.MAX_VALUE, found.sequence(), found.pending()));
        }
    }

    private static final class DeleteWhateverItAnnounces extends Changed {
        DeleteWhateverItAnnounces(OutboxStore store) {
            super(store);
        }

        @Override
        public void delete(Marker marker) {
            ((Replay) store).deleteWhateverItAnnounces();
        }
    }

    private static final class MarkAfterTheSave extends Changed {
        MarkAfterTheSave(OutboxStore store) {
            super(store);
        }

        @Override
        public void mark(Aggregate aggregate, long upTo) {
            // too early, thinks the mistake
        }

        @Override
        public boolean save(Aggregate aggregate, long version, Document changes, long sequence, List<Pending> events) {
            var saved = super.save(aggregate, version, changes, sequence, events);
            super.mark(aggregate, version + 1);
            return saved;
        }
    }
}
