package cn.zhicheng.local.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/** The memory of this machine. */
final class Memory {

    private static final Pattern AVAILABLE = Pattern.compile("MemAvailable:\\s+(\\d+) kB");

    private Memory() {}

    /** What programs can still take, in MB; unknown where the kernel does not tell it. */
    static OptionalLong availableMegabytes() {
        try {
            return availableMegabytes(Files.readString(Path.of("/proc/meminfo")));
        } catch (IOException e) {
            return OptionalLong.empty();
        }
    }

    static OptionalLong availableMegabytes(String meminfo) {
        var found = AVAILABLE.matcher(meminfo);
        return found.find() ? OptionalLong.of(Long.parseLong(found.group(1)) / 1024) : OptionalLong.empty();
    }
}
