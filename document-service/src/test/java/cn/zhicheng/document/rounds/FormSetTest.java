package cn.zhicheng.document.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.contracts.DocumentsState;
import cn.zhicheng.document.content.PrintedForm;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class FormSetTest {
    private static final List<FormFile> FILES = List.of(new FormFile(PrintedForm.REVIEW_FORM, "f1", 1000, 14));

    @Test
    void aRoundThatIsExpectedIsPending() {
        var set = FormSet.none("D1").expecting(1, "s1");
        assertThat(Objects.requireNonNull(set.rounds().get(1)).isReady()).isFalse();
        assertThat(set.newEvents()).isEmpty();
    }

    @Test
    void aRoundThatIsMadeIsAnnouncedWithItsForms() {
        var set = FormSet.none("D1").expecting(1, "s1").made(1, "s1", FILES);
        assertThat(set.has(1, "s1")).isTrue();
        assertThat(set.newEvents().getFirst().state())
                .isEqualTo(new DocumentsState(
                        "D1", 1, "s1", List.of(new DocumentsState.Form("review-form", "f1", 1000, 14))));
    }

    @Test
    void aSecondRoundLeavesTheFirst() {
        var set = FormSet.none("D1").made(1, "s1", FILES).expecting(2, "s2");
        assertThat(set.has(1, "s1")).isTrue();
        assertThat(set.has(2, "s2")).isFalse();
    }

    @Test
    void formsOfAnotherSnapshotDoNotCount() {
        assertThat(FormSet.none("D1").made(1, "s1", FILES).has(1, "s2")).isFalse();
    }
}
