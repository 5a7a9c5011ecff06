package cn.zhicheng.kit.id;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IdsTest {
    @Test
    void areTwentyCharactersWithoutLookAlikes() {
        assertThat(Stream.generate(Ids.random()::next).limit(1_000))
                .allMatch(id -> id.matches("[0-9A-HJKMNP-TV-Z]{20}"))
                .doesNotHaveDuplicates();
    }

    @Test
    void areTheSameForTheSameSeed() {
        assertThat(Ids.seeded(7).next())
                .isEqualTo(Ids.seeded(7).next())
                .isNotEqualTo(Ids.seeded(8).next());
    }
}
