package cn.zhicheng.local.process;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What to run.
 *
 * @param name also the log's name
 * @param environment added to the environment of this process
 * @param directory the working directory
 * @param readiness how one sees that it serves
 * @param startLimit how long it may take until then
 */
public record Program(
        String name,
        List<String> command,
        Map<String, String> environment,
        Path directory,
        Readiness readiness,
        Duration startLimit) {

    public Program {
        command = List.copyOf(command);
        environment = Map.copyOf(environment);
    }

    /** The same program with other options for its JVM, in front of all others. */
    public Program withJvmOptions(List<String> options) {
        var longer = new ArrayList<>(command);
        longer.addAll(1, options);
        return new Program(name, longer, environment, directory, readiness, startLimit);
    }
}
