package cn.zhicheng.local.process;

import java.nio.file.Path;

/** A program ended, or took too long, before it was ready. The message is one sentence for the person who waits. */
public final class StartFailedException extends RuntimeException {

    private final Path log;

    StartFailedException(String message, Path log) {
        super(message);
        this.log = log;
    }

    /** Where it wrote what went wrong. */
    public Path log() {
        return log;
    }
}
