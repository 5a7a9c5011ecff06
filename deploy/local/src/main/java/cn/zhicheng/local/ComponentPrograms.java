package cn.zhicheng.local;

import cn.zhicheng.local.components.ComponentsMain;
import cn.zhicheng.local.process.Program;
import cn.zhicheng.local.process.Readiness;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How the embedded components are started as processes. */
public final class ComponentPrograms {

    private static final Duration START_LIMIT = Duration.ofSeconds(120);

    private ComponentPrograms() {}

    /** The document store alone. */
    public static Program store(String name, Path data, int port) {
        return program(name, data, 192, List.of("store:" + port), Map.of());
    }

    /** The broker alone. */
    public static Program kafka(String name, Path data, int port, int controllerPort) {
        return program(name, data, 320, List.of("kafka:%d:%d".formatted(port, controllerPort)), Map.of());
    }

    /** The object store alone. */
    public static Program objects(String name, Path data, int port, Map<String, String> keys) {
        return program(name, data, 128, List.of("objects:" + port), keys);
    }

    /**
     * Components in one process.
     *
     * @param heapMegabytes the most that its heap may take
     * @param components as {@link ComponentsMain} takes them
     */
    static Program program(
            String name, Path data, int heapMegabytes, List<String> components, Map<String, String> environment) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(JvmFlags.SMALL);
        command.add("-Xmx" + heapMegabytes + "m");
        command.add("-Dlogback.configurationFile=cn/zhicheng/local/components-logback.xml");
        command.addAll(List.of("-cp", ComponentClasspath.value(), ComponentsMain.class.getName(), data.toString()));
        command.addAll(components);
        return new Program(name, command, environment, data, new Readiness.LogLine(ComponentsMain.READY), START_LIMIT);
    }
}
