package cn.zhicheng.declaration.draft;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.declaration.lifecycle.Part;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AnswersSizeTest {

    @Test
    void countsBytesAndNotCharacters() {
        assertThat(sizeOf("字".repeat(1000)).live()).isBetween(3000L, 3100L);
        assertThat(sizeOf("𠮷".repeat(1000)).live()).isBetween(4000L, 4100L);
        assertThat(sizeOf("a".repeat(1000)).live()).isBetween(1000L, 1100L);
    }

    @Test
    void allowsFourMegabytes() {
        assertThat(sizeOf("a".repeat(4 * 1024 * 1024 - 100)).isTooLarge()).isFalse();
        assertThat(sizeOf("a".repeat(4 * 1024 * 1024 + 1)).isTooLarge()).isTrue();
    }

    @Test
    void countsTombstonesApart() {
        var deleted = part("a".repeat(1000), true);
        assertThat(AnswersSize.of(List.of(deleted)).live()).isZero();
        assertThat(AnswersSize.of(List.of(deleted)).all()).isGreaterThan(1000);
    }

    private static AnswersSize sizeOf(String text) {
        return AnswersSize.of(List.of(part(text, false)));
    }

    private static Part part(String text, boolean deleted) {
        return new Part("/performance", 1, "s", Instant.EPOCH, Map.of("text", text), deleted);
    }
}
