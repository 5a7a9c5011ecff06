package cn.zhicheng.attachment.receiving;

import cn.zhicheng.attachment.storage.ProofObjects;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A file in quarantine, with a copy on disk to look into; closing removes both. */
public final class ReceivedFile implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(ReceivedFile.class);

    private final ProofObjects objects;
    private final String name;
    private final Path copy;
    private final String sha256;
    private final long size;

    ReceivedFile(ProofObjects objects, String name, Path copy, String sha256, long size) {
        this.objects = objects;
        this.name = name;
        this.copy = copy;
        this.sha256 = sha256;
        this.size = size;
    }

    /** Its name in quarantine. */
    public String name() {
        return name;
    }

    public Path copy() {
        return copy;
    }

    public String sha256() {
        return sha256;
    }

    public long size() {
        return size;
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(copy);
            objects.discard(name);
        } catch (IOException | RuntimeException e) {
            log.warn("{} stays in quarantine until the sweep", name, e);
        }
    }
}
