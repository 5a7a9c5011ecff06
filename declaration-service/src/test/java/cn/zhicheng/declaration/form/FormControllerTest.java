package cn.zhicheng.declaration.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

class FormControllerTest {
    private static final FormDefinition FORM = SampleAnswers.FORM;
    private final MockMvcTester http = MockMvcTester.of(new FormController(new OneDefinition()));

    @Test
    void theCurrentFormHasItsDigestAsETag() {
        assertThat(http.get().uri("/api/form/current"))
                .hasStatusOk()
                .hasHeader(HttpHeaders.ETAG, "\"" + FORM.digest() + "\"")
                .bodyJson()
                .extractingPath("$.pages[0].parts[0].fields[0].address")
                .isEqualTo("/basic/gender");
    }

    @Test
    void whoHasItIsToldSo() {
        assertThat(http.get().uri("/api/form/current").header(HttpHeaders.IF_NONE_MATCH, "\"" + FORM.digest() + "\""))
                .hasStatus(304);
    }

    @Test
    void aDefinitionByItsDigestNeverChanges() {
        assertThat(http.get().uri("/api/form/by-digest/" + FORM.digest()))
                .hasStatusOk()
                .hasHeader(HttpHeaders.CACHE_CONTROL, "max-age=31536000, public, immutable");
    }

    @Test
    void theViewHasCodeListsAndPartsBesideThePages() {
        var body = assertThat(http.get().uri("/api/form/current")).bodyJson();
        body.extractingPath("$.codeLists.Ethnicity[0]").asMap().containsEntry("label", "汉族");
        body.extractingPath("$.facts[0].address").isEqualTo("/choices");
        body.extractingPath("$.pages.length()").isEqualTo(4);
    }

    private record OneDefinition() implements FormDefinitions {
        @Override
        public FormDefinition current() {
            return FORM;
        }

        @Override
        public Optional<FormDefinition> byDigest(String digest) {
            return Optional.of(FORM).filter(form -> form.digest().equals(digest));
        }

        @Override
        public FormDefinition following(String digest) {
            return FORM;
        }
    }
}
