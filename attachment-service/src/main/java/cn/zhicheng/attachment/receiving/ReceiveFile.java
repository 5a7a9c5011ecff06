package cn.zhicheng.attachment.receiving;

import cn.zhicheng.attachment.storage.ProofObjects;
import cn.zhicheng.kit.id.Ids;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * Takes in a file as a stream, to disk and from there to quarantine. A bounded number at once, until each is closed: so
 * much memory and disk, and no more, do all who upload in the last hour take together.
 */
@Service
public class ReceiveFile {
    private static final Logger log = LoggerFactory.getLogger(ReceiveFile.class);

    private final ProofObjects objects;
    private final Ids ids;
    private final ReceivingProperties properties;
    private final Semaphore places;

    ReceiveFile(ProofObjects objects, Ids ids, ReceivingProperties properties) {
        this.objects = objects;
        this.ids = ids;
        this.properties = properties;
        this.places = new Semaphore(properties.atOnce());
    }

    /** What came of it. */
    public sealed interface Outcome {
        /** It is in quarantine; who asked for it closes it. */
        record Arrived(ReceivedFile file) implements Outcome {}

        /** Refused as soon as it was longer. */
        record TooLong(long limit) implements Outcome {}

        /** Its sender stopped in the middle. */
        record BrokenOff() implements Outcome {}

        /** Too many come at once. */
        record Busy() implements Outcome {}
    }

    /**
     * Receives one file into quarantine.
     *
     * @param limit bytes
     */
    public Outcome receive(InputStream bytes, long limit) {
        if (!hasPlace()) return new Outcome.Busy();
        Outcome outcome = new Outcome.BrokenOff();
        try {
            outcome = received(bytes, limit);
            return outcome;
        } finally {
            if (!(outcome instanceof Outcome.Arrived)) places.release();
        }
    }

    private Outcome received(InputStream bytes, long limit) {
        var copy = newFile();
        Outcome outcome = new Outcome.BrokenOff();
        try {
            outcome = received(new IncomingBytes(bytes, limit), copy, limit);
            return outcome;
        } finally {
            if (!(outcome instanceof Outcome.Arrived)) delete(copy);
        }
    }

    private Outcome received(IncomingBytes incoming, Path copy, long limit) {
        try (var out = Files.newOutputStream(copy)) {
            incoming.transferTo(out);
        } catch (IOException failure) {
            if (incoming.isTooLong()) return new Outcome.TooLong(limit);
            if (incoming.isBroken()) return new Outcome.BrokenOff();
            throw new UncheckedIOException(failure);
        }
        var name = "received/" + ids.next();
        objects.quarantine(name, copy);
        return new Outcome.Arrived(
                new ReceivedFile(name, copy, incoming.digest(), incoming.count(), () -> remove(name, copy)));
    }

    private void remove(String name, Path copy) {
        try {
            Files.deleteIfExists(copy);
            objects.discard(name);
        } catch (IOException | RuntimeException e) {
            log.warn("{} stays in quarantine until the sweep", name, e);
        } finally {
            places.release();
        }
    }

    private boolean hasPlace() {
        try {
            return places.tryAcquire(properties.patience().toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static Path newFile() {
        try {
            return Files.createTempFile("proof-" + ProcessHandle.current().pid() + "-", ".part");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path copy) {
        try {
            Files.deleteIfExists(copy);
        } catch (IOException e) {
            copy.toFile().deleteOnExit();
        }
    }
}
