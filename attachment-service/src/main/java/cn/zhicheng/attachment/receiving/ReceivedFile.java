package cn.zhicheng.attachment.receiving;

import java.nio.file.Path;

/**
 * A file in quarantine, with a copy on disk to look into; closing removes both.
 *
 * @param name in quarantine
 * @param sha256 64 hex digits
 * @param size bytes
 */
public record ReceivedFile(String name, Path copy, String sha256, long size, Runnable removal)
        implements AutoCloseable {
    @Override
    public void close() {
        removal.run();
    }
}
