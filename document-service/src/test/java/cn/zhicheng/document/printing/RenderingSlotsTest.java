package cn.zhicheng.document.printing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

class RenderingSlotsTest {
    private final RenderingSlots slots = new RenderingSlots(1, Duration.ofMillis(50));

    @Test
    void whoWaitsTooLongIsToldSo() throws Exception {
        var done = new CountDownLatch(1);
        var begun = new CountDownLatch(1);
        try (var others = Executors.newVirtualThreadPerTaskExecutor()) {
            var first = others.submit(() -> slots.whenever(() -> {
                begun.countDown();
                return waitFor(done);
            }));
            begun.await();
            assertThatThrownBy(() -> slots.within(() -> "second")).isInstanceOf(RenderingSlots.Busy.class);
            done.countDown();
            assertThat(first.get()).isTrue();
        }
    }

    @Test
    void aSlotIsFreeAgainAfterAFailure() {
        assertThatThrownBy(() -> slots.within(() -> {
                    throw new IllegalStateException("paper jam");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(slots.within(() -> "next")).isEqualTo("next");
    }

    private static boolean waitFor(CountDownLatch done) {
        try {
            done.await();
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
