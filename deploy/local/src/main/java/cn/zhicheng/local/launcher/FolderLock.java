package cn.zhicheng.local.launcher;

import cn.zhicheng.local.Folders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Keeps two systems from using one folder. */
final class FolderLock implements AutoCloseable {

    private final FileChannel channel;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    /** @throws LaunchException if another system holds it */
    static FolderLock of(Path folder) {
        Folders.create(folder);
        try {
            var channel = FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (isLocked(channel)) return new FolderLock(channel);
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw new LaunchException("%s 里的系统已经在运行：请先停止它，或用 --data 指定另一个目录。".formatted(folder));
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }
}
