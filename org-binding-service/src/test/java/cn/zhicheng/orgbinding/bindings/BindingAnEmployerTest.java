package cn.zhicheng.orgbinding.bindings;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.contracts.BindingEvent;
import cn.zhicheng.contracts.EmployerBindingConfirmed;
import cn.zhicheng.contracts.EmployerUnbound;
import cn.zhicheng.orgbinding.bindings.EmployerBindings.Outcome;
import cn.zhicheng.orgbinding.bindings.EmployerBindings.Refusal;
import java.time.Instant;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class BindingAnEmployerTest {
    private static final Instant NOW = Instant.parse("2026-03-18T06:03:00Z");

    @Test
    void anEmployerHasToBeChosenBeforeItIsConfirmed() {
        assertThat(EmployerBindings.none("ZHANG").confirm("CHEMICALS", NOW))
                .isEqualTo(new Outcome.Refused(new Refusal.NotChosen("CHEMICALS")));
    }

    @Test
    void confirmingIsAnnouncedWithTheTimeFromWhichItHolds() {
        var mine = confirmed("CHEMICALS");
        assertThat(mine.newEvents()).singleElement().isInstanceOfSatisfying(EmployerBindingConfirmed.class, event -> {
            assertThat(event.state().employerId()).isEqualTo("CHEMICALS");
            assertThat(event.state().since()).isEqualTo(NOW);
        });
    }

    @Test
    void confirmingIsRefusedWhileAnotherEmployerIsConfirmed() {
        var mine = after(confirmed("CHEMICALS").choose("HOSPITAL"));
        assertThat(mine.confirm("HOSPITAL", NOW))
                .isEqualTo(new Outcome.Refused(new Refusal.OtherConfirmed("CHEMICALS")));
    }

    @Test
    void releasingLeavesTheEmployerOnTheList() {
        var mine = after(confirmed("CHEMICALS").release());
        assertThat(mine.chosen()).containsExactly("CHEMICALS");
        assertThat(mine.confirmed()).isNull();
        assertThat(mine.newEvents().getLast()).isInstanceOf(EmployerUnbound.class);
    }

    @Test
    void takingTheConfirmedEmployerOffTheListReleasesIt() {
        var mine = after(confirmed("CHEMICALS").remove("CHEMICALS"));
        assertThat(mine.chosen()).isEmpty();
        assertThat(mine.newEvents().getLast()).isInstanceOf(EmployerUnbound.class);
    }

    @Test
    void takingAnotherEmployerOffTheListAnnouncesNothing() {
        var mine = after(confirmed("CHEMICALS").choose("HOSPITAL"));
        assertThat(after(mine.remove("HOSPITAL")).newEvents()).hasSize(1);
    }

    @Test
    void theListHasABound() {
        var full = IntStream.range(0, EmployerBindings.MOST)
                .boxed()
                .reduce(
                        EmployerBindings.none("ZHANG"),
                        (mine, number) -> after(mine.choose("E" + number)),
                        (left, _) -> left);
        assertThat(full.choose("ONE-MORE")).isEqualTo(new Outcome.Refused(new Refusal.TooMany(EmployerBindings.MOST)));
    }

    /** However one clicks: a confirmation only after a release, a release only after a confirmation. */
    @RepeatedTest(200)
    void confirmationsAndReleasesAlternate(RepetitionInfo seed) {
        var mine = EmployerBindings.none("ZHANG");
        for (var click : new Random(seed.getCurrentRepetition()).ints(30, 0, 8).toArray()) {
            var employer = click % 2 == 0 ? "CHEMICALS" : "HOSPITAL";
            var outcome = switch (click / 2) {
                case 0 -> mine.choose(employer);
                case 1 -> mine.remove(employer);
                case 2 -> mine.confirm(employer, NOW);
                default -> mine.release();
            };
            if (outcome instanceof Outcome.Changed(var after)) {
                mine = after;
            }
        }
        var kinds = mine.newEvents().stream().map(BindingEvent::getClass).toList();
        for (int i = 0; i < kinds.size(); i++) {
            assertThat(kinds.get(i)).isEqualTo(i % 2 == 0 ? EmployerBindingConfirmed.class : EmployerUnbound.class);
        }
    }

    private static EmployerBindings confirmed(String employer) {
        return after(after(EmployerBindings.none("ZHANG").choose(employer)).confirm(employer, NOW));
    }

    private static EmployerBindings after(Outcome outcome) {
        return ((Outcome.Changed) outcome).after();
    }
}
