package cn.zhicheng.local.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.local.launcher.Progress.State;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import org.junit.jupiter.api.Test;

class ConsoleProgressTest {

    private static final Path ROOT = Path.of("/system");
    private static final Path LOG = ROOT.resolve(".local/logs/kafka.log");

    private final ByteArrayOutputStream written = new ByteArrayOutputStream();

    @Test
    void writesALineAtEachChangeToAFile() {
        var progress = progress(false);

        progress.changed("store", new State.Starting());
        progress.changed("kafka", new State.Starting());
        progress.changed("store", new State.Ready(Duration.ofMillis(1_240)));

        assertThat(text().lines())
                .containsExactly(
                        "  文档库                             正在启动",
                        "  事件总线                           正在启动",
                        "  文档库                             就绪，用时 1.2 秒");
    }

    @Test
    void changesLinesInPlaceOnATerminal() {
        var progress = progress(true);

        progress.changed("store", new State.Starting());
        progress.changed("kafka", new State.Failed(LOG));

        assertThat(text()).contains("\u001b[2A");
        assertThat(text().lines()).last().asString().endsWith("失败，日志：.local/logs/kafka.log");
    }

    @Test
    void saysBelowTheLinesThatAPartIsStartedAgain() {
        var progress = progress(true);
        progress.changed("store", new State.Ready(Duration.ofSeconds(1)));
        progress.settle();
        written.reset();

        progress.changed("kafka", new State.Restarting(Duration.ofSeconds(4), LOG));

        assertThat(text()).doesNotContain("\u001b").contains("意外退出，4 秒后重新启动");
    }

    private ConsoleProgress progress(boolean terminal) {
        var labels = new LinkedHashMap<String, String>();
        labels.put("store", "文档库");
        labels.put("kafka", "事件总线");
        return new ConsoleProgress(new PrintStream(written, true, StandardCharsets.UTF_8), terminal, ROOT, labels);
    }

    private String text() {
        return written.toString(StandardCharsets.UTF_8);
    }
}
