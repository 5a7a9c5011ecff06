package cn.zhicheng.declaration.form;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.contracts.CanonicalJson;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** One entry in the definition is all that a new field takes. */
class AddingAFieldTest {
    private static final FormDefinition WITH_FIELD = with(Map.of(
            "code",
            "hometown",
            "label",
            "家乡",
            "kind",
            "text",
            "max",
            10,
            "submit",
            "required",
            "prints",
            List.of("reviewForm")));

    @Test
    void thePageShowsIt() {
        var view = JsonMapper.builder().build().writeValueAsString(FormView.of(WITH_FIELD));
        assertThat(view).contains("\"address\":\"/basic/hometown\",\"label\":\"家乡\"");
    }

    @Test
    void aDraftKeepsIt() {
        var basic = WITH_FIELD.partAddress("/basic").orElseThrow();
        assertThat(DraftCheck.of(basic, Map.of("hometown", " 松滋 ")))
                .isEqualTo(new DraftCheck.Accepted(Map.of("hometown", "松滋")));
    }

    @Test
    void aSubmissionAsksForItAndChecksIt() {
        assertThat(SampleAnswers.complete().in(WITH_FIELD).findings())
                .containsExactly("ERROR /basic/hometown required");
        assertThat(SampleAnswers.complete()
                        .in(WITH_FIELD)
                        .with("/basic/hometown", "长".repeat(11))
                        .findings())
                .containsExactly("ERROR /basic/hometown tooLong");
    }

    @Test
    void itIsPrinted() {
        var printed = Printable.answers(SampleAnswers.complete()
                .in(WITH_FIELD)
                .with("/basic/hometown", "松滋")
                .answers());
        assertThat(CanonicalJson.text(printed)).contains("\"hometown\":\"松滋\"");
    }

    @Test
    void theDefinitionHasAnotherDigest() {
        assertThat(WITH_FIELD.digest()).isNotEqualTo(SampleAnswers.FORM.digest());
    }

    @SuppressWarnings("unchecked")
    private static FormDefinition with(Map<String, Object> field) {
        var tree = new LinkedHashMap<>(SampleAnswers.FORM.tree());
        var parts = new ArrayList<Map<String, Object>>();
        for (var part : (List<Map<String, Object>>) SampleAnswers.FORM.tree().getOrDefault("parts", List.of())) {
            var copy = new LinkedHashMap<>(part);
            if ("/basic".equals(part.get("address"))) {
                var fields = new ArrayList<>((List<Object>) part.getOrDefault("fields", List.of()));
                fields.add(field);
                copy.put("fields", fields);
            }
            parts.add(copy);
        }
        tree.put("parts", parts);
        return FormDefinition.of(tree);
    }
}
