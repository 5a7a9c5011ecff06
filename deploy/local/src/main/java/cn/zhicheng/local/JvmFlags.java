package cn.zhicheng.local;

import java.util.List;

/** Flags of the processes that are started here: they start soon and stay small, which matters more than peak speed. */
final class JvmFlags {

    static final List<String> SMALL = List.of(
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Xshare:auto",
            "-Dfile.encoding=UTF-8",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow");

    /** For a process of components: logs of warnings only, on standard error. */
    static final List<String> COMPONENT = java.util.stream.Stream.concat(
                    SMALL.stream(),
                    List.of("-Dlogback.configurationFile=cn/zhicheng/local/components-logback.xml").stream())
            .toList();

    private JvmFlags() {}
}
