package cn.zhicheng.declaration.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** {@code -Dzhicheng.dictionary.update=true} writes the page anew. */
class DataDictionaryTest {
    private static final Path PAGE = Path.of("../docs/data-dictionary.md");

    @Test
    void thePageShowsTheDefinitionAsItIs() throws IOException {
        var made = DataDictionary.of(SampleAnswers.FORM);
        if (Boolean.getBoolean("zhicheng.dictionary.update")) {
            Files.writeString(PAGE, made);
        }
        assertThat(Files.readString(PAGE))
                .as(
                        "docs/data-dictionary.md is older than the form: run this test with -Dzhicheng.dictionary.update=true")
                .isEqualTo(made);
    }

    @Test
    void everyFieldAndEveryRuleIsOnIt() throws IOException {
        var made = DataDictionary.of(SampleAnswers.FORM);
        assertThat(SampleAnswers.FORM.fields())
                .allSatisfy(field -> assertThat(made).contains("| `%s` | %s |".formatted(field.code(), field.label())));
        assertThat(FormConfiguration.rules())
                .allSatisfy(rule -> assertThat(made)
                        .contains("| `%s` |".formatted(rule.getClass().getSimpleName())));
        assertThat(made).contains("“现专业技术职务任职资格”已填且不是“无”", "还缺 × 年度的考核结果，请补填。", "汉族 `01`");
    }
}
