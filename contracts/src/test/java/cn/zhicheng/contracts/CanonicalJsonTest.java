package cn.zhicheng.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CanonicalJsonTest {

    @Test
    void theOrderOfMembersDoesNotMatter() {
        var one = new LinkedHashMap<String, Object>(Map.of("b", 1));
        one.put("a", "𠮷");
        var other = new LinkedHashMap<String, Object>(Map.of("a", "𠮷"));
        other.put("b", 1);
        assertThat(CanonicalJson.text(one)).isEqualTo("{\"a\":\"𠮷\",\"b\":1}").isEqualTo(CanonicalJson.text(other));
    }

    @Test
    void timeIsWrittenInIso8601() {
        assertThat(CanonicalJson.text(Map.of("at", Instant.parse("2026-09-30T15:59:59Z"))))
                .isEqualTo("{\"at\":\"2026-09-30T15:59:59Z\"}");
    }

    @Test
    void aManifestIsKnownByItsEntriesAndTheirOrder() {
        var first = new ManifestEntry("A1", "00", "PHOTO", "证件照-1.jpg", 10, 1);
        var second = new ManifestEntry("A2", "11", "ID_CARD", "身份证件-1.jpg", 20, 1);
        assertThat(Manifest.of(List.of(first, second)).digest())
                .isEqualTo(Manifest.of(List.of(first, second)).digest())
                .isNotEqualTo(Manifest.of(List.of(second, first)).digest())
                .hasSize(64);
    }
}
