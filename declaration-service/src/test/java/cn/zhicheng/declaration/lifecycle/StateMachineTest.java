package cn.zhicheng.declaration.lifecycle;

import static cn.zhicheng.contracts.DeclarationStage.ACCEPTED;
import static cn.zhicheng.contracts.DeclarationStage.CANCELLED;
import static cn.zhicheng.contracts.DeclarationStage.DISCARDED;
import static cn.zhicheng.contracts.DeclarationStage.DRAFT;
import static cn.zhicheng.contracts.DeclarationStage.LAPSED;
import static cn.zhicheng.contracts.DeclarationStage.REJECTED;
import static cn.zhicheng.contracts.DeclarationStage.RETURNED;
import static cn.zhicheng.contracts.DeclarationStage.SUBMITTED;
import static cn.zhicheng.contracts.DeclarationStage.UNDER_AUDIT;
import static cn.zhicheng.declaration.lifecycle.DeclarationFixtures.NOW;
import static cn.zhicheng.declaration.lifecycle.DeclarationFixtures.OFFICE;
import static cn.zhicheng.declaration.lifecycle.DeclarationFixtures.WINDOW_CLOSES;
import static cn.zhicheng.declaration.lifecycle.DeclarationFixtures.draft;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.contracts.DeclarationStage;
import cn.zhicheng.contracts.Manifest;
import cn.zhicheng.declaration.lifecycle.Declaration.Handover;
import cn.zhicheng.declaration.lifecycle.Declaration.Outcome;
import cn.zhicheng.declaration.lifecycle.Declaration.Outcome.Changed;
import cn.zhicheng.declaration.lifecycle.TimelineEntry.What;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Random walks: people and offices click whatever they like, at whatever time their clocks say. */
class StateMachineTest {
    private static final int WALKS = 3000;
    private static final int STEPS = 40;
    private static final String COUNTY = "OFFICE-SHASHI";

    /** The table of domain.md §2, as far as there are steps before the review. */
    private static final Map<DeclarationStage, Set<DeclarationStage>> TABLE = Map.of(
            DRAFT, Set.of(SUBMITTED, DISCARDED, CANCELLED),
            SUBMITTED, Set.of(DRAFT, RETURNED, UNDER_AUDIT, CANCELLED),
            UNDER_AUDIT, Set.of(UNDER_AUDIT, RETURNED, REJECTED, ACCEPTED, CANCELLED),
            RETURNED, Set.of(SUBMITTED, LAPSED, CANCELLED),
            ACCEPTED, Set.of(CANCELLED));

    /** Whoever decides against an applicant says why; so does the clock. */
    private static final Set<What> REASONED = Set.of(What.RETURNED, What.REJECTED, What.LAPSED, What.CANCELLED);

    private record Move(DeclarationStage from, DeclarationStage to) {}

    private interface Check {
        void of(Declaration before, Declaration after, Instant now);
    }

    @Test
    void nothingSkipsAState() {
        var seen = new HashSet<Move>();
        walk((before, after, _) -> {
            var move = new Move(before.stage().code(), after.stage().code());
            assertThat(TABLE.getOrDefault(move.from(), Set.of())).as("%s", move).contains(move.to());
            seen.add(move);
        });
        TABLE.forEach((from, next) -> next.forEach(to -> assertThat(seen).contains(new Move(from, to))));
    }

    @Test
    void whatIsFinalStaysSo() {
        walk((before, _, _) -> assertThat(before.stage().isFinal()).isFalse());
    }

    @Test
    void everyStepSaysWhoDidItWhenAndWhy() {
        walk((before, after, now) -> {
            var earlier = before.progress().timeline();
            var timeline = after.progress().timeline();
            assertThat(timeline.subList(0, earlier.size())).isEqualTo(earlier);
            assertThat(timeline).hasSize(earlier.size() + 1);
            var last = timeline.getLast();
            assertThat(last.at()).isEqualTo(now);
            assertThat(last.by()).isNotBlank();
            assertThat(last.reason() != null).isEqualTo(REASONED.contains(last.what()));
            assertThat(last.round()).isEqualTo(after.progress().round());
        });
    }

    @Test
    void everyStepIsOneEventThatCarriesTheStateAfterIt() {
        walk((before, after, _) -> {
            assertThat(after.newEvents().subList(0, before.newEvents().size())).isEqualTo(before.newEvents());
            assertThat(after.newEvents()).hasSize(before.newEvents().size() + 1);
            assertThat(after.newEvents().getLast().state()).isEqualTo(after.state());
        });
    }

    @Test
    void roundsCountSubmissionsAndNoticesCountReturns() {
        walk((before, after, _) -> {
            var what = after.progress().timeline().getLast().what();
            assertThat(after.progress().round() - before.progress().round()).isEqualTo(what == What.SUBMITTED ? 1 : 0);
            assertThat(after.progress().notices().size()
                            - before.progress().notices().size())
                    .isEqualTo(what == What.RETURNED ? 1 : 0);
            assertThat(after.state().round())
                    .isEqualTo(after.progress().rounds().size());
            assertThat(after.state().returns())
                    .isEqualTo(after.progress().notices().size());
            assertThat(after.progress().notices()).hasSizeLessThanOrEqualTo(2);
        });
    }

    @Test
    void theReceiptNumberNeverChanges() {
        walk((before, after, _) -> {
            var known = before.progress().receiptNumber();
            if (known != null) assertThat(after.progress().receiptNumber()).isEqualTo(known);
            assertThat(after.progress().receiptNumber() == null)
                    .isEqualTo(after.progress().rounds().isEmpty());
        });
    }

    @Test
    void aRoundStaysAsItWasFrozen() {
        walk((before, after, _) -> {
            var rounds = before.progress().rounds();
            for (var i = 0; i < rounds.size(); i++) {
                var kept = after.progress().rounds().get(i);
                assertThat(kept.snapshotSha256()).isEqualTo(rounds.get(i).snapshotSha256());
                assertThat(kept.receivedAt()).isEqualTo(rounds.get(i).receivedAt());
                assertThat(kept.withdrawn() || !rounds.get(i).withdrawn()).isTrue();
            }
        });
    }

    @Test
    void nothingIsTakenBackOrSubmittedAfterItsDeadline() {
        walk((before, after, now) -> {
            var what = after.progress().timeline().getLast().what();
            var notice = lastNotice(before);
            if (what == What.SUBMITTED && before.stage() instanceof Stage.Returned)
                assertThat(now).isBefore(Objects.requireNonNull(notice).deadline());
            if (what == What.WITHDRAWN) assertThat(now).isBefore(notice == null ? WINDOW_CLOSES : notice.deadline());
            if (what == What.LAPSED)
                assertThat(now).isAfterOrEqualTo(Objects.requireNonNull(notice).deadline());
        });
    }

    @Test
    void exactlyWhatTheNoticeNamesIsUnlockedWhileItIsReturned() {
        walk((_, after, _) -> assertThat(after.state().unlocked())
                .isEqualTo(
                        after.stage() instanceof Stage.Returned
                                ? Objects.requireNonNull(lastNotice(after)).unlocked()
                                : List.of()));
    }

    @Test
    void onlyADiscardedOrCancelledOneFreesItsPlaces() {
        walk((_, after, _) -> assertThat(after.holdsItsKeys())
                .isEqualTo(!Set.of(DISCARDED, CANCELLED).contains(after.stage().code())));
    }

    private static void walk(Check check) {
        for (var seed = 0; seed < WALKS; seed++) {
            var random = new Random(seed);
            var declaration = draft();
            var time = NOW;
            for (var step = 0; step < STEPS; step++) {
                // Clocks of replicas differ, and once in a while one is set back.
                time = time.plus(Duration.ofHours(random.nextInt(40) - 4));
                if (anything(declaration, random, time) instanceof Changed(var after)) {
                    check.of(declaration, after, time);
                    declaration = after;
                }
            }
        }
    }

    private static Outcome anything(Declaration declaration, Random random, Instant now) {
        var office = random.nextInt(3) == 0 ? COUNTY : OFFICE;
        var rarely = random.nextInt(25) == 0;
        return switch (random.nextInt(9)) {
            case 0 -> declaration.submit(handover(random, now));
            case 1 -> declaration.withdraw(WINDOW_CLOSES, now);
            case 2 -> declaration.take(office, now);
            case 3 -> declaration.sendBack(notice(office, random, now), 2);
            case 4 -> declaration.lapse(now);
            case 5 -> rarely ? declaration.discard(now) : declaration.submit(handover(random, now));
            case 6 -> rarely ? declaration.cancel("评审计划已取消", now) : declaration.take(office, now);
            case 7 -> rarely ? declaration.reject(office, "材料不实", now) : declaration.take(office, now);
            default -> rarely ? declaration.accept(office, now) : declaration.take(office, now);
        };
    }

    private static Handover handover(Random random, Instant now) {
        return new Handover(
                "key-" + random.nextInt(),
                now,
                "42202642100100000" + (10 + random.nextInt(90)),
                "%064x".formatted(random.nextInt(Integer.MAX_VALUE)),
                Manifest.empty(),
                List.of(COUNTY, OFFICE));
    }

    private static ReturnNotice notice(String office, Random random, Instant now) {
        var deadline = now.plus(Duration.ofHours(1 + random.nextInt(24 * 7)));
        var address = random.nextBoolean() ? "/basic/email" : "/works";
        return new ReturnNotice(office, now, deadline, List.of(new ReturnNotice.Remark(address, "请更正")));
    }

    private static @Nullable ReturnNotice lastNotice(Declaration declaration) {
        var notices = declaration.progress().notices();
        return notices.isEmpty() ? null : notices.getLast();
    }
}
