package cn.zhicheng.local.launcher;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** One line a part. On a terminal the lines change in place; elsewhere a line is written at each change. */
final class ConsoleProgress implements Progress {

    private final PrintStream out;
    private final Path from;
    private final Map<String, String> labels;
    private final Map<String, State> states = new LinkedHashMap<>();
    private boolean inPlace;
    private boolean drawn;

    /**
     * @param labels what the console calls each part, in the order of the lines
     * @param from logs are named relative to this folder
     */
    ConsoleProgress(PrintStream out, boolean terminal, Path from, Map<String, String> labels) {
        this.out = out;
        this.inPlace = terminal;
        this.from = from;
        this.labels = labels;
        labels.keySet().forEach(part -> states.put(part, new State.Waiting()));
    }

    @Override
    public synchronized void changed(String part, State state) {
        states.put(part, state);
        if (inPlace) redraw();
        else if (!(state instanceof State.Waiting)) out.println(line(part, state));
        out.flush();
    }

    /** What is written from now on comes below: later changes are lines of their own. */
    synchronized void settle() {
        inPlace = false;
    }

    private void redraw() {
        if (drawn) out.print("\u001b[" + states.size() + "A");
        states.forEach((part, state) -> out.print("\u001b[2K" + line(part, state) + "\n"));
        drawn = true;
    }

    String line(String part, State state) {
        var label = labels.getOrDefault(part, part);
        return "  %s%s %s".formatted(label, " ".repeat(Math.max(1, 34 - width(label))), text(state));
    }

    private String text(State state) {
        return switch (state) {
            case State.Waiting() -> "等待";
            case State.Preparing(var what) -> what;
            case State.Starting() -> "正在启动";
            case State.Ready(var after) -> "就绪，用时 " + seconds(after) + " 秒";
            case State.Failed(var log) -> "失败，日志：" + from.relativize(log);
            case State.Restarting(var in, var log) -> "意外退出，" + seconds(in) + " 秒后重新启动，日志：" + from.relativize(log);
            case State.Stopped() -> "已停止";
        };
    }

    private static String seconds(Duration duration) {
        return "%.1f".formatted(duration.toMillis() / 1000.0).replaceFirst("\\.0$", "");
    }

    /** Columns on the screen: a Chinese character takes two. */
    private static int width(String text) {
        return text.codePoints().map(character -> character > 0x2E80 ? 2 : 1).sum();
    }
}
