package cn.zhicheng.declaration.draft;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.declaration.draft.PartSave.Basis;
import cn.zhicheng.declaration.draft.PartSave.Outcome.Conflict;
import cn.zhicheng.declaration.draft.PartSave.Outcome.RecordDeleted;
import cn.zhicheng.declaration.draft.PartSave.Outcome.Same;
import cn.zhicheng.declaration.draft.PartSave.Outcome.Saved;
import cn.zhicheng.declaration.lifecycle.Part;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class PartSaveTest {
    private static final Instant NOW = Instant.parse("2026-09-01T02:00:00Z");
    private static final String ADDRESS = "/education/7Q2K9XH3MA";

    @Test
    void beginsANewRecordAtRevisionOne() {
        assertThat(saveNew("s1", "武汉大学").against(null, NOW)).isEqualTo(new Saved(part(1, "s1", "武汉大学", false)));
    }

    @Test
    void beginsASectionThatThePageHoldsAtRevisionZero() {
        assertThat(save(0, "s1", "武汉大学").against(null, NOW)).isInstanceOf(Saved.class);
    }

    @Test
    void givesTheSameAnswerToTheSameSave() {
        var stored = part(4, "s4", "武汉大学", false);
        assertThat(save(3, "s4", "武汉大学").against(stored, NOW)).isEqualTo(new Same(stored));
    }

    @Test
    void isRefusedWithTheStoredPartOnAStaleRevision() {
        var stored = part(4, "s4", "武汉大学", false);
        assertThat(save(3, "other", "华中科技大学").against(stored, NOW)).isEqualTo(new Conflict(stored));
    }

    @Test
    void isRefusedAsNewWhenTheRecordIsThere() {
        var stored = part(1, "s1", "武汉大学", false);
        assertThat(saveNew("other", "武汉大学").against(stored, NOW)).isEqualTo(new Conflict(stored));
    }

    @Test
    void leavesATombstoneThatKeepsTheValues() {
        assertThat(delete(1, "s2").against(part(1, "s1", "武汉大学", false), NOW))
                .isEqualTo(new Saved(part(2, "s2", "武汉大学", true)));
    }

    @Test
    void saysThatTheRecordWasDeletedInBetween() {
        var tombstone = part(2, "s2", "武汉大学", true);
        assertThat(save(1, "s3", "华中科技大学").against(tombstone, NOW)).isEqualTo(new RecordDeleted(tombstone));
        assertThat(saveNew("s3", "华中科技大学").against(tombstone, NOW)).isEqualTo(new RecordDeleted(tombstone));
    }

    @Test
    void restoresATombstoneWhoseRevisionItKnows() {
        assertThat(save(2, "s3", "华中科技大学").against(part(2, "s2", "武汉大学", true), NOW))
                .isEqualTo(new Saved(part(3, "s3", "华中科技大学", false)));
    }

    @Test
    void doesNotDeleteWhatIsNotThere() {
        assertThat(delete(1, "s1").against(null, NOW)).isEqualTo(new Conflict(null));
    }

    /** Two tabs that save, retry and delete: no answered save is ever overwritten by one that had not seen it. */
    @RepeatedTest(300)
    void neverLosesWhatAnotherTabSaved(RepetitionInfo seed) {
        var random = new Random(seed.getCurrentRepetition());
        @Nullable Part stored = null;
        var seen = new long[2];
        var sent = new ArrayList<PartSave>();
        for (var step = 0; step < 40; step++) {
            var tab = random.nextInt(2);
            var retry = !sent.isEmpty() && random.nextInt(4) == 0;
            var save = retry
                    ? sent.get(random.nextInt(sent.size()))
                    : random.nextInt(5) == 0 ? delete(seen[tab], "s" + step) : save(seen[tab], "s" + step, "学校" + step);
            sent.add(save);
            switch (save.against(stored, NOW)) {
                case Saved(var part) -> {
                    var before = stored == null ? 0 : stored.rev();
                    assertThat(save.basis()).isEqualTo(new Basis.Rev(before));
                    assertThat(part.rev()).isEqualTo(before + 1);
                    stored = part;
                    seen[tab] = part.rev();
                }
                case Same(var part) -> assertThat(part.saveId()).isEqualTo(save.saveId());
                case Conflict(var other) -> seen[tab] = other == null ? 0 : other.rev();
                case RecordDeleted(var tombstone) -> seen[tab] = tombstone.rev();
            }
        }
    }

    private static PartSave saveNew(String saveId, String school) {
        return new PartSave(ADDRESS, new Basis.Nothing(), saveId, Map.of("school", school));
    }

    private static PartSave save(long rev, String saveId, String school) {
        return new PartSave(ADDRESS, new Basis.Rev(rev), saveId, Map.of("school", school));
    }

    private static PartSave delete(long rev, String saveId) {
        return new PartSave(ADDRESS, new Basis.Rev(rev), saveId, null);
    }

    private static Part part(long rev, String saveId, String school, boolean deleted) {
        return new Part(ADDRESS, rev, saveId, NOW, Map.of("school", school), deleted);
    }
}
