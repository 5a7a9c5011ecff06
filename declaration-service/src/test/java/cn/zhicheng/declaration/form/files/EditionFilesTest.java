package cn.zhicheng.declaration.form.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditionFilesTest {

    @Test
    void theEditionOf2026IsRead() {
        var form = EditionFiles.read("2026");
        assertThat(form.edition()).isEqualTo("2026");
        assertThat(form.pages()).extracting(page -> page.label()).containsExactly("基本信息", "学习信息", "工作业绩", "业绩成果");
        assertThat(form.field("/education/degreeOn"))
                .hasValueSatisfying(field -> assertThat(field.label()).isEqualTo("学位授予时间"));
    }

    @Test
    void theSameFilesGiveTheSameDigest() {
        assertThat(EditionFiles.read("2026").digest())
                .isEqualTo(EditionFiles.read("2026").digest())
                .hasSize(64);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kind: month|kind: moon|education.yaml:34|does not have a value in the enumeration",
                "label: 入学时间|labels: 入学时间|education.yaml:31|labels",
                "applies: degree in [2, 3, 4]|applies: degre in [2, 3, 4]|education.yaml:70|no field /education/degre",
                "applies: degree in [2, 3, 4]|applies: degree in [2, 3, 7]|education.yaml:70|degree is never 7",
                "applies: degree in [2, 3, 4]|applies: degree in [2, 3|education.yaml:70|expected ']' at 16",
                "codes: Degree|codes: Degre|codes/Degre.yaml:1|does not exist",
                "row: [school, major]|row: [school, subject]|education.yaml:2|subject",
                "page: learning|page: studies|education.yaml:2|there is no page studies",
                "code: major|code: school|education.yaml:2|school is there twice",
                "shape: list|shape: list: x|education.yaml:5|mapping values are not allowed"
            })
    void aWrongFileIsRefusedWithFileLineAndReason(String right, String wrong, String place, String reason) {
        var files = new EditionFiles("2026", changed("form/2026/education.yaml", right, wrong));
        assertThatThrownBy(files::definition)
                .isInstanceOf(WrongFile.class)
                .hasMessageContaining(place)
                .hasMessageContaining(reason);
    }

    @Test
    void aCodeStaysTextWhateverYamlWouldMakeOfIt() {
        var file = YamlFile.parse("x.yaml", "code: 01\nlabel: no\nmin: 0.5\nmax: 8\nprotect: true\nversion: 1.10");
        assertThat(file.content())
                .isEqualTo(
                        Map.of("code", "01", "label", "no", "min", 0.5, "max", 8, "protect", true, "version", "1.10"));
    }

    private static Function<String, YamlFile> changed(String file, String right, String wrong) {
        return name -> {
            if (!name.equals(file)) {
                return YamlFile.read(name);
            }
            var text = text(name);
            assertThat(text).contains(right);
            return YamlFile.parse(name, text.replaceFirst(Pattern.quote(right), wrong));
        };
    }

    private static String text(String name) {
        try (InputStream stream = Objects.requireNonNull(EditionFilesTest.class.getResourceAsStream("/" + name))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
