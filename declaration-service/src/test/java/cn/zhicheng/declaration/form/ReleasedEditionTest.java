package cn.zhicheng.declaration.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Holds the edition against what was last released. A patch passes; a change that could make a kept answer invalid fails
 * here and belongs into a new edition. At a release {@code target/form-2026.json} becomes the record.
 */
class ReleasedEditionTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final FormDefinition CURRENT = SampleAnswers.FORM;

    @Test
    void whatWasReleasedIsOnlyPatched() throws IOException {
        Files.writeString(
                Path.of("target", "form-2026.json"),
                JSON.writerWithDefaultPrettyPrinter().writeValueAsString(CURRENT.tree()));
        assertThat(EditionChange.between(released(), CURRENT).breaking())
                .as("needs a new edition, form/2027")
                .isEmpty();
    }

    @Test
    void aBetterTextAnOptionalFieldAndACodeAreAPatch() {
        var patched = changed(field -> {
            if ("ethnicity".equals(field.get("code"))) {
                field.put("label", "所属民族");
                field.put("hint", "与身份证一致");
            }
            if ("department".equals(field.get("code"))) {
                field.put("max", 80);
            }
        });
        assertThat(EditionChange.between(CURRENT, patched).needsANewEdition()).isFalse();
    }

    @Test
    void aNarrowerLimitNeedsANewEdition() {
        assertThat(EditionChange.between(CURRENT, changed(field -> field.computeIfPresent("max", (_, _) -> 1)))
                        .breaking())
                .contains("/basic/department has narrower limits");
    }

    @Test
    void aFieldThatBecomesRequiredNeedsANewEdition() {
        assertThat(EditionChange.between(CURRENT, changed(field -> field.put("submit", "required")))
                        .breaking())
                .anyMatch(reason -> reason.startsWith("/basic/department: submit was"));
    }

    @Test
    void aFieldThatIsGoneNeedsANewEdition() {
        assertThat(EditionChange.between(CURRENT, changed(field -> {
                            if ("department".equals(field.get("code"))) {
                                field.put("code", "division");
                            }
                        }))
                        .breaking())
                .containsExactly("/basic/department is gone");
    }

    @Test
    void aNewRequiredFieldNeedsANewEdition() {
        assertThat(EditionChange.between(
                                changed(field -> {
                                    if ("ethnicity".equals(field.get("code"))) {
                                        field.put("code", "people");
                                    }
                                }),
                                CURRENT)
                        .breaking())
                .contains("/basic/ethnicity is new and not optional");
    }

    private static FormDefinition released() {
        try (var stream = ReleasedEditionTest.class.getResourceAsStream("/form/released/2026.json")) {
            return FormDefinition.of(JSON.readValue(stream, new TypeReference<Map<String, Object>>() {}));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The current definition with each field of 基本信息 changed. */
    @SuppressWarnings("unchecked")
    private static FormDefinition changed(Consumer<Map<String, Object>> change) {
        var tree = new LinkedHashMap<>(CURRENT.tree());
        var parts = new ArrayList<Map<String, Object>>();
        for (var part : (List<Map<String, Object>>) CURRENT.tree().getOrDefault("parts", List.of())) {
            var copy = new LinkedHashMap<>(part);
            if ("/basic".equals(part.get("address"))) {
                var fields = ((List<Map<String, Object>>) part.getOrDefault("fields", List.of()))
                        .stream().map(LinkedHashMap::new).toList();
                fields.forEach(change);
                copy.put("fields", fields);
            }
            parts.add(copy);
        }
        tree.put("parts", parts);
        return FormDefinition.of(tree);
    }
}
