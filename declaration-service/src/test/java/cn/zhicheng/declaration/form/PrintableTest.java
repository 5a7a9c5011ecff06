package cn.zhicheng.declaration.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.MAP;
import static org.assertj.core.api.InstanceOfAssertFactories.list;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PrintableTest {

    @Test
    void codesCarryTheirLabels() {
        assertThat(basic(SampleAnswers.complete()))
                .containsEntry("ethnicity", Map.of("code", "01", "label", "汉族"))
                .containsEntry("workStartedOn", "2012-07")
                .containsEntry("nativePlace", Map.of("code", "421087", "label", "湖北松滋"))
                .containsEntry("specialtyWorkYears", 13);
    }

    @Test
    void factsAreThereAmongTheAnswers() {
        assertThat(basic(SampleAnswers.complete()))
                .containsEntry("gender", Map.of("code", "1", "label", "男"))
                .containsEntry("birthDate", "1989-05-26")
                .containsEntry("employerName", "荆州市(示范)化工有限公司")
                .containsEntry("photo", List.of("A1"));
    }

    @Test
    void whatDoesNotApplyIsAbsent() {
        var answers = SampleAnswers.complete().with("/qualification/current", "NONE");
        assertThat(values(answers, "/qualification")).containsOnlyKeys("current", "foreignLanguage", "computer");
    }

    @Test
    void whatAppliesAndIsEmptyIsNull() {
        assertThat(basic(SampleAnswers.complete())).containsEntry("department", null);
    }

    @Test
    void recordsKeepTheOrderThatWasGiven() {
        var answers = SampleAnswers.complete()
                .with("/education/EDU0000002/school", "武汉大学")
                .with("/education/EDU0000003/school", "长江大学")
                .order("/education", "EDU0000002", "EDU0000009", "EDU0000001");
        assertThat(Printable.answers(answers.answers()).get("/education"))
                .asInstanceOf(MAP)
                .extractingByKey("records")
                .asInstanceOf(list(Map.class))
                .extracting(record -> record.get("id"))
                .containsExactly("EDU0000002", "EDU0000001", "EDU0000003");
    }

    @Test
    void everyPartOfAPageIsThereAndTheChoicesAreNot() {
        assertThat(Printable.answers(SampleAnswers.empty().answers()))
                .containsKeys("/basic", "/works", "/achievements/books/none")
                .doesNotContainKey("/choices");
    }

    @Test
    void theEducationDeclaredWithIsKnownFromItsRecord() {
        assertThat(Printable.educationForDeclaration(SampleAnswers.complete().answers()))
                .contains(Map.of("code", "21", "label", "大学本科毕业"));
        assertThat(Printable.educationForDeclaration(SampleAnswers.empty().answers()))
                .isEmpty();
    }

    private static Map<String, Object> basic(SampleAnswers sample) {
        return values(sample, "/basic");
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> values(SampleAnswers sample, String part) {
        var printed = (Map<String, Object>) Printable.answers(sample.answers()).getOrDefault(part, Map.of());
        return (Map<String, Object>) printed.getOrDefault("values", Map.of());
    }
}
