package cn.zhicheng.attachment.storage;

import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The bytes of proofs: received files in quarantine, clean ones apart. */
public interface ProofObjects {

    /** Receives bytes of unknown length into quarantine under {@code name}; memory holds one part of them at most. */
    void quarantine(String name, InputStream bytes);

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

    /** Clean bytes; the caller closes them. Nothing when they are not there. */
    Optional<InputStream> clean(ObjectKey key);

    /** Bytes that wait for the scanner; the caller closes them. */
    Optional<InputStream> waiting(ObjectKey key);

    /** Names of uploads that were received before {@code time} and led to nothing: the service died in between. */
    List<String> abandonedBefore(Instant time, int most);
}
