package cn.zhicheng.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The check of a changed event finds what it is there to find. */
class CompatibilityTest {
    record Yesterday(String id, Instant at, Mood mood) {
        enum Mood {
            GOOD,
            BAD
        }
    }

    @Test
    void anOptionalMemberMoreIsFine() {
        record Today(
                String id,
                Instant at,
                Yesterday.Mood mood,
                @Nullable String note) {}
        assertThat(breaks(Today.class)).isEmpty();
    }

    @Test
    void aRequiredMemberMoreIsRefused() {
        record Today(String id, Instant at, Yesterday.Mood mood, String note) {}
        assertThat(breaks(Today.class)).containsExactly("/note: is required now");
    }

    @Test
    void aMemberLessIsRefused() {
        record Today(String id, Yesterday.Mood mood) {}
        assertThat(breaks(Today.class)).containsExactly("/at: is gone");
    }

    @Test
    void anotherKindOfMemberIsRefused() {
        record Today(int id, Instant at, Yesterday.Mood mood) {}
        assertThat(breaks(Today.class)).first().asString().startsWith("/id: type was");
    }

    @Test
    void aConstantMoreIsRefusedForYesterdaysReadersCannotReadIt() {
        enum Mood {
            GOOD,
            BAD,
            MIXED
        }
        record Today(String id, Instant at, Mood mood) {}
        assertThat(breaks(Today.class)).singleElement().asString().startsWith("/mood: the constants were");
    }

    @Test
    void aChangeDeepInAListIsRefused() {
        record Old(List<Yesterday> all) {}
        record Part(String id, Yesterday.Mood mood) {}
        record New(List<Part> all) {}
        assertThat(Compatibility.breaks(SchemaOf.type(Old.class), SchemaOf.type(New.class)))
                .containsExactly("/all[]/at: is gone");
    }

    private static List<String> breaks(Class<?> today) {
        return Compatibility.breaks(SchemaOf.type(Yesterday.class), SchemaOf.type(today));
    }
}
