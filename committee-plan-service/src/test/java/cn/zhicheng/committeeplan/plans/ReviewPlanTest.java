package cn.zhicheng.committeeplan.plans;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.committeeplan.plans.ReviewPlan.Change;
import cn.zhicheng.committeeplan.plans.ReviewPlan.CommitteeRef;
import cn.zhicheng.committeeplan.plans.ReviewPlan.Outcome;
import cn.zhicheng.committeeplan.plans.ReviewPlan.Refusal;
import cn.zhicheng.committeeplan.plans.ReviewPlan.Stage;
import cn.zhicheng.committeeplan.plans.ReviewPlan.Window;
import cn.zhicheng.contracts.Level;
import cn.zhicheng.contracts.PlanState;
import cn.zhicheng.contracts.PlanState.AttachmentRule;
import cn.zhicheng.contracts.PlanState.Contact;
import cn.zhicheng.contracts.PlanState.Paper;
import cn.zhicheng.contracts.ReviewPlanChanged;
import cn.zhicheng.contracts.ReviewPlanClosed;
import cn.zhicheng.contracts.ReviewPlanPublished;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReviewPlanTest {
    private static final Instant OPENS = Instant.parse("2026-02-28T16:00:00Z");
    private static final Instant CLOSES = Instant.parse("2026-09-30T16:00:00Z");
    private static final Instant IN_MAY = Instant.parse("2026-05-01T00:00:00Z");

    @Test
    void isOpenFromTheFirstInstantOfItsWindowToTheLastSecondBeforeItsEnd() {
        var plan = published();
        assertThat(plan.isOpen(OPENS.minusSeconds(1))).isFalse();
        assertThat(plan.isOpen(OPENS)).isTrue();
        assertThat(plan.isOpen(CLOSES.minusMillis(1))).isTrue();
        assertThat(plan.isOpen(CLOSES)).isFalse();
    }

    @Test
    void aDraftIsNeverOpen() {
        assertThat(draft(List.of("ENG"), CLOSES).isOpen(IN_MAY)).isFalse();
    }

    @Test
    void publishingAnnouncesTheWholePlan() {
        assertThat(published().newEvents()).singleElement().isInstanceOfSatisfying(ReviewPlanPublished.class, event -> {
            assertThat(event.state().status()).isEqualTo(PlanState.Status.PUBLISHED);
            assertThat(event.state().closesAt()).isEqualTo(CLOSES);
            assertThat(event.state().attachments()).isNotEmpty();
        });
    }

    @Test
    void publishingTwiceChangesNothing() {
        assertThat(published().publish("LI", IN_MAY)).isEqualTo(new Outcome.Unchanged());
    }

    @Test
    void publishingSaysWhatIsMissing() {
        assertThat(draft(List.of(), CLOSES).publish("LI", IN_MAY))
                .isEqualTo(new Outcome.Refused(new Refusal.Incomplete(List.of("/series"))));
    }

    @Test
    void publishingIsRefusedWhenThePlanClosesBeforeItOpens() {
        assertThat(draft(List.of("ENG"), OPENS.minusSeconds(1)).publish("LI", OPENS.minus(Duration.ofDays(9))))
                .isEqualTo(new Outcome.Refused(new Refusal.WindowWrong()));
    }

    @Test
    void publishingIsRefusedWhenTheWindowIsOver() {
        assertThat(draft(List.of("ENG"), CLOSES).publish("LI", CLOSES))
                .isEqualTo(new Outcome.Refused(new Refusal.WindowWrong()));
    }

    @Test
    void theWindowCanBeExtendedAndTheReasonIsKept() {
        var later = CLOSES.plus(Duration.ofDays(3));
        var extended = after(published().extend(later, "LI", "系统维护", IN_MAY));
        assertThat(extended.isOpen(CLOSES)).isTrue();
        assertThat(extended.history().getLast()).isEqualTo(new Change(IN_MAY, "LI", "EXTENDED", "系统维护"));
        assertThat(extended.newEvents().getLast()).isInstanceOf(ReviewPlanChanged.class);
    }

    @Test
    void theWindowCannotBeShortened() {
        assertThat(published().extend(CLOSES.minusSeconds(1), "LI", "早点结束", IN_MAY))
                .isEqualTo(new Outcome.Refused(new Refusal.WindowShortened(CLOSES)));
    }

    @Test
    void theClockClosesItAlsoLongAfterItsEnd() {
        var closed = after(published().close(CLOSES.plus(Duration.ofDays(2))));
        assertThat(closed.stage()).isEqualTo(Stage.CLOSED);
        assertThat(closed.newEvents().getLast()).isInstanceOf(ReviewPlanClosed.class);
    }

    @Test
    void theClockDoesNotCloseItASecondEarly() {
        assertThat(published().close(CLOSES.minusSeconds(1))).isEqualTo(new Outcome.Unchanged());
    }

    @Test
    void aClosedPlanIsNotExtendedAnyMore() {
        var closed = after(published().close(CLOSES));
        assertThat(closed.extend(CLOSES.plusSeconds(60), "LI", "晚了", CLOSES))
                .isEqualTo(new Outcome.Refused(new Refusal.WrongStage(Stage.CLOSED)));
    }

    @Test
    void cancellingAnnouncesThatItIsCancelled() {
        var cancelled = after(published().cancel("LI", "评委会调整", IN_MAY));
        assertThat(cancelled.newEvents().getLast().state().status()).isEqualTo(PlanState.Status.CANCELLED);
        assertThat(cancelled.isOpen(IN_MAY)).isFalse();
    }

    private static ReviewPlan published() {
        return after(draft(List.of("ENG"), CLOSES).publish("LI", OPENS.minusSeconds(60)));
    }

    private static ReviewPlan after(Outcome outcome) {
        return ((Outcome.Changed) outcome).after();
    }

    private static ReviewPlan draft(List<String> series, Instant closesAt) {
        var rules = new Rules(
                "中级工程师",
                series,
                List.of(),
                List.of(Level.INTERMEDIATE),
                List.of("NORMAL"),
                null,
                false,
                false,
                List.of(new AttachmentRule("PHOTO", List.of("JPEG"), 2_097_152, 1, 1, null)),
                List.of(),
                new Paper("荆州市人社局 302 室", LocalDate.parse("2026-10-15")),
                new Contact("荆州市职改办", "0716-0000101"),
                List.of());
        return ReviewPlan.draft(
                "PLAN",
                new CommitteeRef("C421001", "421001", "荆州市工程技术中级评委会", "421000", "OFFICE421000"),
                "2026年度荆州市工程系列中级职称评审",
                2026,
                new Window(OPENS, closesAt),
                rules,
                new Change(OPENS, "LI", "DRAFTED", null));
    }
}
