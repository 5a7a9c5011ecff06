package cn.zhicheng.attachment.storage;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The bytes of proofs: received files in quarantine, clean ones apart. */
public interface ProofObjects {

    /** Puts a file into quarantine under {@code name}; memory does not grow with its size. */
    void quarantine(String name, Path file);

    /** What was received under {@code name} is clean: it lies under {@code key} from now on. */
    void release(String name, ObjectKey key);

    /** What was received under {@code name} waits for the scanner, in quarantine, under {@code key}. */
    void keepWaiting(String name, ObjectKey key);

    /** The scanner found it clean. */
    void releaseWaiting(ObjectKey key);

    /** The scanner found something. */
    void discardWaiting(ObjectKey key);

    /** Removes what was received under {@code name}. */
    void discard(String name);

    /** Removes clean bytes for good. */
    void delete(ObjectKey key);

    /** Some clean bytes; the caller closes them. Nothing when they are not there. */
    Optional<InputStream> clean(ObjectKey key, ByteRange range);

    /** Some bytes of what waits for the scanner; the caller closes them. */
    Optional<InputStream> waiting(ObjectKey key, ByteRange range);

    /** All bytes of what waits for the scanner; the caller closes them. */
    Optional<InputStream> waiting(ObjectKey key);

    /** Names of uploads that were received before {@code time} and led to nothing: the service died in between. */
    List<String> abandonedBefore(Instant time, int most);
}
