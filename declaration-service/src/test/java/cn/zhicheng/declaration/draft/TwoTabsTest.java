package cn.zhicheng.declaration.draft;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.declaration.draft.PartSave.Basis;
import cn.zhicheng.declaration.draft.PartSave.Outcome;
import cn.zhicheng.declaration.lifecycle.Content;
import cn.zhicheng.declaration.lifecycle.DeclarationFixtures;
import cn.zhicheng.declaration.lifecycle.Part;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Two tabs edit one draft: at random they save, delete, restore, send on what they saw earlier, lose answers and send
 * again, while each other's requests lie between reading and writing.
 */
class TwoTabsTest {
    private static final Instant NOW = Instant.parse("2026-09-01T02:00:00Z");
    private static final int EVENINGS = 10_000;
    private static final int STEPS = 60;
    private static final List<String> ADDRESSES =
            List.of("/basic", "/education/7Q2K9XH3MA", "/education/0000000001", "/education/order");
    private static final List<String> FIELDS = List.of("school", "major", "years");

    @Test
    void nothingThatWasSavedIsOverwrittenUnseenAndNoSaveCountsTwice() {
        var overwritten = 0;
        var refused = 0;
        for (var seed = 1; seed <= EVENINGS; seed++) {
            var evening = new Evening(new Random(seed), seed);
            evening.pass();
            overwritten += evening.server.overwritten;
            refused += evening.refused;
        }
        // Else the evenings were too quiet to say anything.
        assertThat(overwritten).isGreaterThan(EVENINGS);
        assertThat(refused).isGreaterThan(EVENINGS);
    }

    /** A save on its way, with what its tab had on the screen. */
    private record Sent(PartSave save, @Nullable Part onScreen) {}

    /** @param stored what the server read; {@code version} -1 = it has not read yet */
    private record UnderWay(
            Tab tab, Sent sent, long version, @Nullable Part stored) {}

    /** The stored draft: one write at a time, and only onto the version that was read. */
    private static final class Server {
        private Content content = DeclarationFixtures.draft().content();
        private long version;
        private int overwritten;
        private final Map<String, Part> kept = new HashMap<>();

        @Nullable
        Part read(String address) {
            return content.part(address).orElse(null);
        }

        boolean write(long readVersion, Part part) {
            if (version != readVersion) {
                return false;
            }
            overwritten += content.part(part.address()).isPresent() ? 1 : 0;
            content = content.with(part, false);
            version++;
            assertThat(kept.put(part.saveId(), part)).as("kept before").isNull();
            return true;
        }
    }

    private static final class Tab {
        private final Map<String, List<Part>> seen = new HashMap<>();
        private final List<Sent> unanswered = new ArrayList<>();

        void sees(@Nullable Part part) {
            if (part != null) {
                seen.computeIfAbsent(part.address(), _ -> new ArrayList<>()).add(part);
            }
        }
    }

    private static final class Evening {
        private final Random random;
        private final int seed;
        private final Server server = new Server();
        private final List<Tab> tabs = List.of(new Tab(), new Tab());
        private final List<UnderWay> underWay = new ArrayList<>();
        private final Set<String> answered = new HashSet<>();
        private int saves;
        private int refused;

        Evening(Random random, int seed) {
            this.random = random;
            this.seed = seed;
        }

        void pass() {
            for (var step = 0; step < STEPS; step++) {
                if (underWay.isEmpty() || random.nextInt(3) == 0) {
                    send(tabs.get(random.nextInt(2)));
                } else {
                    goOn(underWay.remove(random.nextInt(underWay.size())));
                }
            }
            for (var saveId : answered) {
                assertThat(server.kept).as("seed %d", seed).containsKey(saveId);
            }
        }

        private void send(Tab tab) {
            var again = !tab.unanswered.isEmpty() && random.nextInt(3) == 0;
            var sent = again ? tab.unanswered.get(random.nextInt(tab.unanswered.size())) : typed(tab);
            tab.unanswered.add(sent);
            underWay.add(new UnderWay(tab, sent, -1, null));
        }

        private Sent typed(Tab tab) {
            var address = ADDRESSES.get(random.nextInt(ADDRESSES.size()));
            var seen = tab.seen.getOrDefault(address, List.of());
            var onScreen = seen.isEmpty()
                    ? null
                    : random.nextInt(5) == 0 ? seen.get(random.nextInt(seen.size())) : seen.getLast();
            var saveId = "s" + ++saves;
            return new Sent(new PartSave(address, basis(onScreen), saveId, values(onScreen)), onScreen);
        }

        private Basis basis(@Nullable Part onScreen) {
            return onScreen != null
                    ? new Basis.Rev(onScreen.rev())
                    : random.nextBoolean() ? new Basis.Nothing() : new Basis.Rev(0);
        }

        /** Absent = it is deleted; what was deleted is restored with something typed. */
        private @Nullable Map<String, Object> values(@Nullable Part onScreen) {
            if (random.nextInt(6) == 0) {
                return null;
            }
            var values = new HashMap<String, Object>(onScreen == null ? Map.of() : onScreen.values());
            values.put(FIELDS.get(random.nextInt(FIELDS.size())), "输入" + saves);
            return values;
        }

        private void goOn(UnderWay request) {
            var save = request.sent().save();
            if (request.version() < 0) {
                underWay.add(new UnderWay(request.tab(), request.sent(), server.version, server.read(save.address())));
                return;
            }
            switch (save.against(request.stored(), NOW)) {
                case Outcome.Saved(var part) -> {
                    if (server.write(request.version(), part)) {
                        isWhatTheTabHadSeen(request);
                        answer(request, part);
                    } else {
                        underWay.add(new UnderWay(request.tab(), request.sent(), -1, null));
                    }
                }
                case Outcome.Same(var part) -> {
                    assertThat(part).as("seed %d", seed).isEqualTo(server.kept.get(save.saveId()));
                    answer(request, part);
                }
                case Outcome.Conflict(var stored) -> refuse(request, stored);
                case Outcome.RecordDeleted(var tombstone) -> refuse(request, tombstone);
            }
        }

        /** The rule: a save replaces exactly what its tab had on the screen, or begins where nothing was. */
        private void isWhatTheTabHadSeen(UnderWay request) {
            assertThat(request.stored())
                    .as("seed %d", seed)
                    .isEqualTo(request.sent().onScreen());
        }

        /** Some answers are lost on the way; the tab sends again until it has one. */
        private void answer(UnderWay request, Part part) {
            if (random.nextInt(4) > 0) {
                answered.add(request.sent().save().saveId());
                request.tab().unanswered.removeIf(request.sent()::equals);
                request.tab().sees(part);
            }
        }

        private void refuse(UnderWay request, @Nullable Part stored) {
            refused++;
            if (stored != null) {
                assertThat(stored.saveId())
                        .as("seed %d", seed)
                        .isNotEqualTo(request.sent().save().saveId());
            }
            request.tab().unanswered.removeIf(request.sent()::equals);
            request.tab().sees(stored);
        }
    }
}
