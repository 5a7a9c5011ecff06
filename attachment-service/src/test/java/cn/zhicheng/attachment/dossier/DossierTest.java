package cn.zhicheng.attachment.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.attachment.category.Category;
import cn.zhicheng.attachment.dossier.Dossier.Outcome;
import cn.zhicheng.attachment.dossier.Dossier.Outcome.Changed;
import cn.zhicheng.attachment.dossier.Dossier.Outcome.Refused;
import cn.zhicheng.attachment.dossier.Dossier.Outcome.Unchanged;
import cn.zhicheng.attachment.file.FileKind;
import cn.zhicheng.attachment.file.KnownFile;
import cn.zhicheng.contracts.AttachmentRemoved;
import cn.zhicheng.contracts.AttachmentStored;
import cn.zhicheng.contracts.ManifestEntry;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class DossierTest {
    private static final Instant NOW = Instant.parse("2026-09-30T15:00:00Z");
    private static final Dossier.Limits ROOM = new Dossier.Limits(5, 73, 1000);
    private static final String ID = "7Q2K9XH3MA";
    private static final String OTHER = "7Q2K9XH3MB";

    private final Dossier empty = Dossier.none("D1", "hubei-gov.zhang");

    @Test
    void whatIsAddedIsInTheManifestUnderTheSystemsName() {
        var dossier = with(empty, ID, "a");
        assertThat(dossier.manifest().entries())
                .containsExactly(new ManifestEntry(ID, "a", "SOCIAL_INSURANCE", "社保明细-1.pdf", 10, 2));
        assertThat(dossier.newEvents()).singleElement().isInstanceOf(AttachmentStored.class);
    }

    @Test
    void theSameContentUnderTheSameIdAgainIsARepeatedRequest() {
        assertThat(with(empty, ID, "a").add(ID, Category.SOCIAL_INSURANCE, file("a"), ROOM, NOW))
                .isEqualTo(new Unchanged());
    }

    @Test
    void anotherContentUnderTheSameIdIsRefused() {
        assertThat(why(with(empty, ID, "a").add(ID, Category.SOCIAL_INSURANCE, file("b"), ROOM, NOW)))
                .isInstanceOf(Refusal.Exists.class);
    }

    @Test
    void replacingAddsARevisionAndNeedsTheOneThatThePageSaw() {
        var dossier = after(with(empty, ID, "a").replace(ID, 1, file("b"), ROOM, NOW));
        assertThat(dossier.live().getFirst().revisions()).hasSize(2);
        assertThat(dossier.manifest().entries().getFirst().sha256()).isEqualTo("b");
        assertThat(why(dossier.replace(ID, 1, file("c"), ROOM, NOW))).isInstanceOf(Refusal.Stale.class);
        assertThat(dossier.replace(ID, 1, file("b"), ROOM, NOW)).isEqualTo(new Unchanged());
    }

    @Test
    void whatIsRemovedCanBeRestoredAndKeepsItsName() {
        var removed = after(with(with(empty, ID, "a"), OTHER, "b").remove(ID, NOW));
        assertThat(removed.newEvents().getLast()).isInstanceOf(AttachmentRemoved.class);
        assertThat(removed.manifest().entries()).hasSize(1);
        assertThat(why(removed.replace(ID, 1, file("c"), ROOM, NOW))).isInstanceOf(Refusal.Removed.class);
        assertThat(after(removed.restore(ID, ROOM, NOW)).manifest())
                .isEqualTo(with(with(empty, ID, "a"), OTHER, "b").manifest());
    }

    @Test
    void aRemovedNumberIsNeverUsedAgain() {
        var dossier = with(after(with(empty, ID, "a").remove(ID, NOW)), OTHER, "b");
        assertThat(dossier.manifest().entries().getFirst().systemName()).isEqualTo("社保明细-2.pdf");
    }

    @Test
    void thereIsRoomForSoManyFilesAndBytes() {
        assertThat(why(with(empty, ID, "a")
                        .add(OTHER, Category.SOCIAL_INSURANCE, file("b"), new Dossier.Limits(1, 73, 1000), NOW)))
                .isEqualTo(new Refusal.CategoryFull(Category.SOCIAL_INSURANCE, 1));
        assertThat(why(with(empty, ID, "a")
                        .add(OTHER, Category.ID_CARD, file("b"), new Dossier.Limits(5, 1, 1000), NOW)))
                .isEqualTo(new Refusal.DossierFull(1));
        assertThat(why(with(empty, ID, "a")
                        .add(OTHER, Category.ID_CARD, file("b"), new Dossier.Limits(5, 73, 19), NOW)))
                .isEqualTo(new Refusal.TooManyBytes(19));
        assertThat(why(with(empty, ID, "a").replace(ID, 1, big(), new Dossier.Limits(5, 73, 19), NOW)))
                .isEqualTo(new Refusal.TooManyBytes(19));
    }

    @Test
    void theOrderThatThePersonGaveIsTheManifests() {
        var dossier = with(with(empty, ID, "a"), OTHER, "b");
        assertThat(after(dossier.describe(OTHER, "说明", 0)).manifest().entries())
                .extracting(ManifestEntry::attachmentId)
                .containsExactly(OTHER, ID);
    }

    /** Whatever happened between a submission and its seal: the sealed dossier equals the manifest. */
    @RepeatedTest(300)
    void aSealMakesTheDossierEqualToTheManifest(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        var submitted = changedAtRandom(empty, random, 12);
        var manifest = submitted.manifest();
        var later = changedAtRandom(submitted, random, 12);
        var sealed = afterOr(later.sealTo(manifest, 1), later);
        assertThat(sealed.manifest()).isEqualTo(manifest);
        assertThat(sealed.sealTo(manifest, 1)).isEqualTo(new Unchanged());
        assertThat(sealed.state().sealedRound()).isEqualTo(1);
    }

    /** Withdrawing brings back what came later, and what the seal revived stays. */
    @RepeatedTest(300)
    void nothingIsLostByASealAndItsEnd(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        var submitted = changedAtRandom(empty, random, 12);
        var later = changedAtRandom(submitted, random, 12);
        var sealed = afterOr(later.sealTo(submitted.manifest(), 1), later);
        var open = afterOr(sealed.unlock(new Lock.Open(), submitted.manifest()), sealed);
        assertThat(open.manifest().entries()).containsAll(later.manifest().entries());
    }

    @Test
    void aSealedDossierIsNotChanged() {
        var dossier = with(empty, ID, "a");
        var sealed = after(dossier.sealTo(dossier.manifest(), 1));
        assertThat(why(sealed.add(OTHER, Category.ID_CARD, file("b"), ROOM, NOW)))
                .isEqualTo(new Refusal.Locked());
        assertThat(why(sealed.replace(ID, 1, file("b"), ROOM, NOW))).isEqualTo(new Refusal.Locked());
        assertThat(why(sealed.remove(ID, NOW))).isEqualTo(new Refusal.Locked());
        assertThat(why(sealed.describe(ID, "", 9))).isEqualTo(new Refusal.Locked());
    }

    @Test
    void aReturnUnlocksWhatItsNoticeNamesAndNothingElse() {
        var dossier = with(with(empty, ID, "a"), OTHER, "b");
        var sealed = after(dossier.sealTo(dossier.manifest(), 1));
        var file = after(sealed.unlock(new Lock.Partly(Set.of("/basic/phone", "/attachments/" + ID)), null));
        assertThat(file.replace(ID, 1, file("c"), ROOM, NOW)).isInstanceOf(Changed.class);
        assertThat(why(file.replace(OTHER, 1, file("c"), ROOM, NOW)))
                .isEqualTo(new Refusal.NotNamed("/attachments/" + OTHER));
        assertThat(why(file.add("7Q2K9XH3MC", Category.SOCIAL_INSURANCE, file("c"), ROOM, NOW)))
                .isEqualTo(new Refusal.NotNamed("/attachments/SOCIAL_INSURANCE"));

        var category = after(sealed.unlock(new Lock.Partly(Set.of("/attachments/SOCIAL_INSURANCE")), null));
        assertThat(category.add("7Q2K9XH3MC", Category.SOCIAL_INSURANCE, file("c"), ROOM, NOW))
                .isInstanceOf(Changed.class);
        assertThat(why(category.add("7Q2K9XH3MC", Category.ID_CARD, file("c"), ROOM, NOW)))
                .isInstanceOf(Refusal.NotNamed.class);
    }

    @Test
    void whatAManifestOfAnyRoundNamesIsNeverForgotten() {
        var dossier = with(empty, ID, "a");
        var sealed = after(dossier.sealTo(dossier.manifest(), 1));
        var open = after(sealed.unlock(new Lock.Open(), dossier.manifest()));
        var replaced = after(after(open.replace(ID, 1, file("b"), ROOM, NOW)).remove(ID, NOW));
        assertThat(replaced.unnamedSince(NOW.plus(Duration.ofDays(30)))).containsExactly("b");
        assertThat(replaced.unnamedSince(NOW)).isEmpty();
    }

    @Test
    void whatIsBeingDeletedCannotBeNamedAgainUntilItIsGone() {
        var removed = after(with(empty, ID, "a").remove(ID, NOW));
        var deleting = removed.deleting(Set.of("a"));
        assertThat(why(deleting.restore(ID, ROOM, NOW))).isEqualTo(new Refusal.Busy());
        assertThat(why(deleting.add(OTHER, Category.SOCIAL_INSURANCE, file("a"), ROOM, NOW)))
                .isEqualTo(new Refusal.Busy());
        assertThat(why(deleting.deleted().restore(ID, ROOM, NOW))).isEqualTo(new Refusal.Gone());
        assertThat(deleting.deleted().add(OTHER, Category.SOCIAL_INSURANCE, file("a"), ROOM, NOW))
                .isInstanceOf(Changed.class);
    }

    @Test
    void anInfectedProofGoesUnlessItIsSealed() {
        var waiting = after(empty.add(
                ID,
                Category.SOCIAL_INSURANCE,
                new Upload(file("a").file(), "x.pdf", "", ScanState.SCANNING),
                ROOM,
                NOW));
        assertThat(after(waiting.scanned("a", ScanState.INFECTED, NOW)).live()).isEmpty();
        var sealed = after(waiting.sealTo(waiting.manifest(), 1));
        var found = after(sealed.scanned("a", ScanState.INFECTED, NOW));
        assertThat(found.manifest()).isEqualTo(waiting.manifest());
        assertThat(found.live().getFirst().live().orElseThrow().scan()).isEqualTo(ScanState.INFECTED);
    }

    private static Dossier changedAtRandom(Dossier start, Random random, int changes) {
        var dossier = start;
        for (var change = 0; change < changes; change++) {
            var id = "7Q2K9XH3M" + (char) ('A' + random.nextInt(6));
            var upload = file(Integer.toHexString(random.nextInt(40)));
            var known = dossier.attachments().get(id);
            var outcome = switch (random.nextInt(4)) {
                case 0 -> dossier.add(id, Category.values()[random.nextInt(6)], upload, ROOM, NOW);
                case 1 -> known == null ? new Unchanged() : dossier.replace(id, known.current(), upload, ROOM, NOW);
                case 2 -> dossier.remove(id, NOW);
                default -> dossier.restore(id, ROOM, NOW);
            };
            dossier = afterOr(outcome, dossier);
        }
        return dossier;
    }

    private static Dossier with(Dossier dossier, String id, String content) {
        return after(dossier.add(id, Category.SOCIAL_INSURANCE, file(content), ROOM, NOW));
    }

    private static Upload file(String content) {
        return new Upload(new KnownFile(content, 10, FileKind.PDF, 2), "社保 2025.pdf", "", ScanState.CLEAN);
    }

    private static Upload big() {
        return new Upload(new KnownFile("big", 20, FileKind.PDF, 2), "big.pdf", "", ScanState.CLEAN);
    }

    private static Dossier after(Outcome outcome) {
        return ((Changed) outcome).after();
    }

    private static Dossier afterOr(Outcome outcome, Dossier before) {
        return outcome instanceof Changed(var after) ? after : before;
    }

    private static Refusal why(Outcome outcome) {
        return ((Refused) outcome).why();
    }
}
