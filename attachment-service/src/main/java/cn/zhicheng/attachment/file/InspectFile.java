package cn.zhicheng.attachment.file;

import java.nio.file.Path;

/** Says what a file is by its content alone, whatever its name and its sender call it. */
public interface InspectFile {

    /** What came of it. */
    sealed interface Outcome {
        /** @param pages of a PDF; 1 of an image */
        record Known(FileKind kind, int pages) implements Outcome {}

        record Refused(FileFault why) implements Outcome {}
    }

    /** Inspects a file on this machine's disk; memory does not grow with its size. */
    Outcome of(Path file, FileRules rules);
}
