package cn.zhicheng.local.launcher;

import java.nio.file.Path;
import java.time.Duration;

/** Hears how far each part is. Parts report from threads of their own. */
public interface Progress {

    /** Where a part is on its way. */
    sealed interface State {
        record Waiting() implements State {}

        record Preparing(String what) implements State {}

        record Starting() implements State {}

        record Ready(Duration after) implements State {}

        record Failed(Path log) implements State {}

        record Restarting(Duration in, Path log) implements State {}

        record Stopped() implements State {}
    }

    void changed(String part, State state);

    /** For those who do not watch. */
    static Progress silent() {
        return (_, _) -> {};
    }
}
