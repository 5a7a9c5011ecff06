package cn.zhicheng.attachment.clamav;

import java.io.InputStream;

/** A virus scanner. */
public interface Scanner {

    /** What it says. */
    enum Verdict {
        CLEAN,
        INFECTED,
        /** It can't be asked now. */
        UNKNOWN
    }

    /** Scans {@code bytes} to their end; without a scanner every file is clean. */
    Verdict scan(InputStream bytes);
}
