package cn.zhicheng.attachment.receiving;

import cn.zhicheng.attachment.storage.ProofObjects;
import cn.zhicheng.kit.id.Ids;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Service;

/** Takes in a file as a stream. A bounded number at once: memory and disk hold a part and a file of each. */
@Service
public class ReceiveFile {
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
        try {
            return received(bytes, limit);
        } finally {
            places.release();
        }
    }

    private Outcome received(InputStream bytes, long limit) {
        var name = "received/" + ids.next();
        var copy = newFile();
        Outcome outcome = new Outcome.BrokenOff();
        try (var out = new BufferedOutputStream(Files.newOutputStream(copy))) {
            outcome = received(name, copy, new IncomingBytes(bytes, out, limit), limit);
            return outcome;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            if (!(outcome instanceof Outcome.Arrived)) delete(copy);
        }
    }

    private Outcome received(String name, Path copy, IncomingBytes incoming, long limit) {
        try {
            objects.quarantine(name, incoming);
            return new Outcome.Arrived(new ReceivedFile(objects, name, copy, incoming.digest(), incoming.count()));
        } catch (RuntimeException failure) {
            if (incoming.isTooLong()) return new Outcome.TooLong(limit);
            if (incoming.isBroken()) return new Outcome.BrokenOff();
            throw failure;
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
            return Files.createTempFile("proof-", ".part");
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
