package cn.zhicheng.declaration.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class MaskedContentTest {

    @Test
    void hidesTheIdNumberWhereverItIsShown() {
        Map<String, Object> content = Map.of(
                "person", Map.of("idNumber", "420106198905261511", "name", "张三"),
                "answers", Map.of("/basic", Map.of("values", Map.of("idNumber", "420106198905261511"))));
        assertThat(MaskedContent.of(content).toString())
                .doesNotContain("420106198905261511")
                .contains("420106********1511", "张三");
    }

    @Test
    void hidesAShortNumberWhole() {
        assertThat(MaskedContent.masked("E1234567")).isEqualTo("********");
    }
}
