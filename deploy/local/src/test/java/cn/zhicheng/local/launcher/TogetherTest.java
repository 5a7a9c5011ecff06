package cn.zhicheng.local.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class TogetherTest {

    @Test
    @Timeout(10)
    void endsWithTheFirstFailureThoughOthersStillWait() {
        var forever = new CompletableFuture<Void>();
        var failing = Together.begin(() -> {
            throw new LaunchException("broken");
        });

        assertThatThrownBy(() -> Together.await(List.of(forever, failing)))
                .isInstanceOf(LaunchException.class)
                .hasMessage("broken");
    }

    @Test
    @Timeout(10)
    void beginsNothingAfterWhatFailed() {
        var begun = new AtomicBoolean();
        var failing = Together.begin(() -> {
            throw new LaunchException("broken");
        });
        var next = Together.after(failing, () -> begun.set(true));

        assertThatThrownBy(() -> Together.await(List.of(next))).hasMessage("broken");
        assertThat(begun).isFalse();
    }
}
