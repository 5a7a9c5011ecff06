package cn.zhicheng.local.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Tools that run to their end, such as Maven. */
final class Commands {

    private Commands() {}

    /**
     * Runs a command.
     *
     * @param log gets its output, after what was there
     * @param failure says in one sentence what did not work; the log's name is added
     * @throws LaunchException if it cannot be run or does not end with 0
     */
    static void run(List<String> command, Path directory, Map<String, String> environment, Path log, String failure) {
        try {
            Files.createDirectories(log.getParent());
            var builder = new ProcessBuilder(command)
                    .directory(directory.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
            builder.environment().putAll(environment);
            var process = builder.start();
            try {
                if (process.waitFor() != 0) throw new LaunchException(failure + "，详见 " + log);
            } finally {
                process.descendants().forEach(ProcessHandle::destroy);
                process.destroy();
            }
        } catch (IOException e) {
            throw new LaunchException("无法运行 " + command.getFirst() + "：请先安装它。", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaunchException("已中断。", e);
        }
    }
}
