package cn.zhicheng.declaration.lifecycle;

import static cn.zhicheng.declaration.lifecycle.DeclarationFixtures.NOW;
import static cn.zhicheng.declaration.lifecycle.DeclarationFixtures.OFFICE;
import static cn.zhicheng.declaration.lifecycle.DeclarationFixtures.WINDOW_CLOSES;
import static cn.zhicheng.declaration.lifecycle.DeclarationFixtures.after;
import static cn.zhicheng.declaration.lifecycle.DeclarationFixtures.draft;
import static cn.zhicheng.declaration.lifecycle.DeclarationFixtures.handover;
import static cn.zhicheng.declaration.lifecycle.DeclarationFixtures.submitted;
import static cn.zhicheng.declaration.lifecycle.DeclarationFixtures.terms;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.contracts.DeclarationDiscarded;
import cn.zhicheng.contracts.DeclarationStage;
import cn.zhicheng.contracts.DeclarationStarted;
import cn.zhicheng.contracts.DeclarationSubmitted;
import cn.zhicheng.declaration.lifecycle.Declaration.Attempt;
import cn.zhicheng.declaration.lifecycle.Declaration.Outcome.Changed;
import cn.zhicheng.declaration.lifecycle.Declaration.Outcome.Refused;
import cn.zhicheng.declaration.lifecycle.Declaration.Refusal.Elsewhere;
import cn.zhicheng.declaration.lifecycle.Declaration.Refusal.Late;
import cn.zhicheng.declaration.lifecycle.Declaration.Refusal.NoReturnLeft;
import cn.zhicheng.declaration.lifecycle.Declaration.Refusal.NotNow;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeclarationTest {
    private static final Instant DEADLINE = NOW.plus(Duration.ofDays(7));

    @Test
    void beginsAsADraftAndSaysSo() {
        assertThat(draft().stage()).isEqualTo(new Stage.Draft());
        assertThat(draft().newEvents()).singleElement().isInstanceOf(DeclarationStarted.class);
    }

    @Test
    void takesOneMainPlaceAYear() {
        assertThat(terms().slotKey(draft().person())).isEqualTo("hubei-gov.zhangsan|2026|MAIN");
        assertThat(terms().planKey(draft().person())).isEqualTo("hubei-gov.zhangsan|PLAN-2026-ENG-I");
    }

    @Test
    void takesThePlaceBesideItAsATransfer() {
        assertThat(terms("TRANSFER", "转评").slotKey(draft().person())).isEqualTo("hubei-gov.zhangsan|2026|SECOND");
    }

    @Test
    void freezesReceiptSnapshotAndRouteWhenSubmitted() {
        var declaration = submitted();
        assertThat(declaration.progress().round()).isEqualTo(1);
        assertThat(declaration.progress().route()).containsExactly(OFFICE);
        assertThat(declaration.newEvents().getLast()).isInstanceOfSatisfying(DeclarationSubmitted.class, event -> {
            assertThat(event.state().receiptNumber()).isEqualTo("4220264210010000017");
            assertThat(event.state().snapshotSha256()).isEqualTo("a".repeat(64));
            assertThat(event.state().receivedAt()).isEqualTo(NOW);
        });
    }

    @Test
    void knowsTheKeyOfItsRound() {
        assertThat(submitted().attempt("key-1")).isInstanceOf(Attempt.Standing.class);
        assertThat(submitted().attempt("key-2")).isEqualTo(new Attempt.New());
    }

    @Test
    void knowsThatAWithdrawnRoundIsOver() {
        var declaration = after(submitted().withdraw(WINDOW_CLOSES, NOW));
        assertThat(declaration.attempt("key-1")).isInstanceOf(Attempt.Over.class);
    }

    @Test
    void keepsItsNumberInTheNextRoundAndPrintsTheRound() {
        var declaration = after(after(submitted().withdraw(WINDOW_CLOSES, NOW)).submit(handover("key-2", NOW)));
        assertThat(declaration.progress().round()).isEqualTo(2);
        assertThat(declaration.progress().receiptNumber()).isEqualTo("4220264210010000017");
        assertThat(Progress.printed("4220264210010000017", 2)).isEqualTo("4220264210010000017-2");
    }

    @Test
    void isNotWithdrawnOnceTaken() {
        var taken = after(submitted().take(OFFICE, NOW));
        assertThat(taken.withdraw(WINDOW_CLOSES, NOW)).isEqualTo(new Refused(new NotNow(DeclarationStage.UNDER_AUDIT)));
    }

    @Test
    void isNotWithdrawnAtTheClosingSecond() {
        assertThat(submitted().withdraw(WINDOW_CLOSES, WINDOW_CLOSES)).isEqualTo(new Refused(new Late(WINDOW_CLOSES)));
    }

    @Test
    void goesBackToTheNoticeWhenALaterRoundIsWithdrawn() {
        var second = after(returned().submit(handover("key-2", NOW)));
        var withdrawn = after(second.withdraw(WINDOW_CLOSES, NOW));
        assertThat(withdrawn.stage()).isEqualTo(new Stage.Returned(notice()));
        assertThat(withdrawn.state().returns()).isEqualTo(1);
    }

    @Test
    void isSubmittedAgainBeforeTheNoticesDeadlineOnly() {
        assertThat(returned().submit(handover("key-2", DEADLINE.minusNanos(1)))).isInstanceOf(Changed.class);
        assertThat(returned().submit(handover("key-2", DEADLINE))).isEqualTo(new Refused(new Late(DEADLINE)));
    }

    @Test
    void isReturnedAsOftenAsThePracticeAllows() {
        var again = after(after(returned().submit(handover("key-2", NOW))).take(OFFICE, NOW));
        assertThat(again.sendBack(notice(), 1)).isEqualTo(new Refused(new NoReturnLeft(1)));
        assertThat(again.sendBack(notice(), 2)).isInstanceOf(Changed.class);
    }

    @Test
    void unlocksExactlyWhatTheNoticeNames() {
        assertThat(returned().state().unlocked()).containsExactly("/basic/phone");
        assertThat(notice().unlocks("/basic/phone")).isTrue();
        assertThat(notice().unlocks("/basic")).isFalse();
        assertThat(notice().unlocks("/basic/phone2")).isFalse();
    }

    @Test
    void unlocksTheProofsThatAReturnedFieldShows() {
        var photo = new ReturnNotice(
                OFFICE,
                NOW,
                DEADLINE,
                List.of(new ReturnNotice.Remark("/basic/photo", "请上传近照")),
                List.of("/attachments/PHOTO"));
        var returned = after(after(submitted().take(OFFICE, NOW)).sendBack(photo, 1));
        assertThat(returned.state().unlocked()).containsExactly("/basic/photo", "/attachments/PHOTO");
    }

    @Test
    void isDecidedByTheOfficeThatTookIt() {
        var taken = after(submitted().take("OFFICE-SHASHI", NOW));
        var elsewhere = new Refused(new Elsewhere("OFFICE-SHASHI"));
        assertThat(taken.sendBack(notice(), 1)).isEqualTo(elsewhere);
        assertThat(taken.reject(OFFICE, "材料不实", NOW)).isEqualTo(elsewhere);
        assertThat(taken.accept(OFFICE, NOW)).isEqualTo(elsewhere);
    }

    @Test
    void isAcceptedByTheOfficeOfTheCommittee() {
        var taken = after(submitted().take("OFFICE-SHASHI", NOW));
        assertThat(taken.accept("OFFICE-SHASHI", NOW)).isEqualTo(new Refused(new Elsewhere(OFFICE)));
        assertThat(after(after(taken.take(OFFICE, NOW)).accept(OFFICE, NOW)).stage())
                .isEqualTo(new Stage.Accepted(OFFICE));
    }

    @Test
    void lapsesByTheClockAfterTheDeadline() {
        assertThat(returned().lapse(DEADLINE.minusNanos(1))).isInstanceOf(Refused.class);
        assertThat(after(returned().lapse(DEADLINE)).stage()).isEqualTo(new Stage.Lapsed());
    }

    @Test
    void freesItsPlacesWhenDiscarded() {
        var discarded = after(draft().discard(NOW));
        assertThat(discarded.holdsItsKeys()).isFalse();
        assertThat(discarded.newEvents().getLast()).isInstanceOf(DeclarationDiscarded.class);
    }

    @Test
    void isNotDiscardedOnceSubmitted() {
        assertThat(submitted().discard(NOW)).isEqualTo(new Refused(new NotNow(DeclarationStage.SUBMITTED)));
    }

    private static Declaration returned() {
        return after(after(submitted().take(OFFICE, NOW)).sendBack(notice(), 1));
    }

    private static ReturnNotice notice() {
        return new ReturnNotice(OFFICE, NOW, DEADLINE, List.of(new ReturnNotice.Remark("/basic/phone", "请填写本人的手机号")));
    }
}
