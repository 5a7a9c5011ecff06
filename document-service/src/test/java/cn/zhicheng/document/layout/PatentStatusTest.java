package cn.zhicheng.document.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PatentStatusTest {
    private static final Map<String, Object> GRANTED = Map.of("code", "GRANTED", "label", "授权（软件著作权：已登记）");
    private static final Map<String, Object> ACCEPTED = Map.of("code", "ACCEPTED", "label", "受理");

    @Test
    void aPatentIsGranted() {
        assertThat(label("UTILITY", GRANTED)).isEqualTo("授权");
        assertThat(label("INVENTION", "GRANTED")).isEqualTo("授权");
    }

    @Test
    void aSoftwareIsRegistered() {
        assertThat(label("SOFTWARE", GRANTED)).isEqualTo("已登记");
    }

    @Test
    void otherValuesStayAsTheyAre() {
        assertThat(label("SOFTWARE", ACCEPTED)).isEqualTo("受理");
        var elsewhere = PatentStatus.asPrinted("/achievements/papers/status", Map.of(), GRANTED);
        assertThat(elsewhere).isSameAs(GRANTED);
        assertThat(PatentStatus.asPrinted("/achievements/patents/status", Map.of(), null))
                .isNull();
    }

    private static @Nullable Object label(String type, Object status) {
        var values = Map.<String, Object>of("type", Map.of("code", type, "label", "某类"));
        var printed = PatentStatus.asPrinted("/achievements/patents/status", values, status);
        return printed instanceof Map<?, ?> coded ? coded.get("label") : printed;
    }
}
