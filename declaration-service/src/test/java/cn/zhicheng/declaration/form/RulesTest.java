package cn.zhicheng.declaration.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What holds for all rules. */
class RulesTest {
    private static final Path SOURCES = Path.of("src/main/java/cn/zhicheng/declaration/form");
    private static final Pattern KEY = Pattern.compile("\"([a-z][A-Za-z]*(?:\\.[A-Za-z]+)+)\"");

    @Test
    void everyRuleIsFoundByItsTypeAndReadsWhatTheEditionHas() throws IOException {
        try (var files = Files.list(SOURCES.resolve("rules"))) {
            var classes = files.map(file -> file.getFileName().toString().replace(".java", ""))
                    .filter(name -> !name.equals("package-info"))
                    .toList();
            var rules = FormConfiguration.rules();
            assertThat(rules)
                    .extracting(rule -> rule.getClass().getSimpleName())
                    .containsExactlyInAnyOrderElementsOf(classes);
            assertThat(new SubmitCheck(rules, SampleAnswers.FORM)).isNotNull();
        }
    }

    @Test
    void everyKeyHasItsSentence() throws IOException {
        var messages = new FormMessages();
        for (var folder : List.of("rules", "kinds", ".")) {
            try (var files = Files.list(SOURCES.resolve(folder))) {
                for (var file :
                        files.filter(file -> file.toString().endsWith(".java")).toList()) {
                    var text = Files.readString(file);
                    KEY.matcher(text)
                            .results()
                            .map(match -> match.group(1))
                            .filter(key -> !key.startsWith("person.")
                                    && !key.startsWith("plan.")
                                    && !key.startsWith("manifest.")
                                    && !key.startsWith("employer.")
                                    && !(key.startsWith("choices.") && file.endsWith("Fact.java")))
                            .filter(key -> !key.startsWith("zhicheng."))
                            .forEach(
                                    key -> assertThat(messages.has(key)).as(key).isTrue());
                }
            }
        }
    }

    @Test
    void noRuleFailsOnAnswersOfAnyShape() {
        var samples = List.of(
                SampleAnswers.empty(),
                SampleAnswers.empty().with("/education/EDU0000001/kinds", List.of("HIGHEST")),
                SampleAnswers.empty().with("/jobs/JOB0000001/startedOn", "昨天"),
                SampleAnswers.empty().with("/works/WRK0000001/rank", "第一"),
                SampleAnswers.empty().with("/trainings/TRN0000001/hours", "很多"),
                SampleAnswers.empty().with("/achievements/patents/PAT0000001/number", "ＺＬ"));
        assertThat(samples).allSatisfy(sample -> assertThat(sample.findings()).isNotEmpty());
    }
}
