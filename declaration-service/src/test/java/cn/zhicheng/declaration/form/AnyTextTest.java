package cn.zhicheng.declaration.form;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.declaration.form.DraftCheck.Accepted;
import cn.zhicheng.declaration.form.DraftCheck.Refused;
import cn.zhicheng.declaration.form.kinds.Draft;
import cn.zhicheng.declaration.form.kinds.ParagraphsKind;
import cn.zhicheng.declaration.form.kinds.TextKind;
import cn.zhicheng.kit.test.Fuzz;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Properties that hold for whatever anybody types or sends, into every field of the form (fields.md §7.1, §7.13). */
class AnyTextTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern CODE = Pattern.compile("[a-z]+(\\.[A-Za-z]+)+|\\{\\d");
    private static final List<Part> PARTS = SampleAnswers.FORM.parts().values().stream()
            .filter(part -> part.page() != null)
            .toList();

    @RepeatedTest(40)
    void whatATextFieldKeepsIsWhatWasTypedMadeNormalOnce(RepetitionInfo seed) {
        var fuzz = new Fuzz(new SplittableRandom(seed.getCurrentRepetition()));
        texts().forEach(field -> {
            var typed = fuzz.text();
            if (!(field.kind().draft(typed) instanceof Draft.Kept(var kept))) return;
            var again = field.kind().draft(kept);
            assertThat(again).isEqualTo(new Draft.Kept(kept));
            var text = kept.toString();
            assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC)).isTrue();
            assertThat(text).isEqualTo(text.strip());
            assertThat(seen(text)).isEqualTo(seen(typed));
        });
    }

    @RepeatedTest(40)
    void whateverIsSentTheDraftCheckAnswersAndKeepsWhatItAcceptsForGood(RepetitionInfo seed) {
        var fuzz = new Fuzz(new SplittableRandom(1000 + seed.getCurrentRepetition()));
        var messages = new FormMessages();
        for (var part : PARTS) {
            var address = SampleAnswers.FORM
                    .partAddress(part.address() + (part.isList() ? "/REC0000001" : ""))
                    .orElseThrow();
            var values = new LinkedHashMap<String, Object>();
            for (var field : part.fields().values()) {
                if (field.from() == null) sent(fuzz).ifPresent(value -> values.put(field.code(), value));
            }
            switch (DraftCheck.of(address, values)) {
                case Accepted(var kept) ->
                    assertThat(DraftCheck.of(address, kept)).isEqualTo(new Accepted(kept));
                case Refused(var why) ->
                    assertThat(why.stream().map(messages::of)).allSatisfy(AnyTextTest::isASentence);
            }
        }
    }

    @RepeatedTest(40)
    void whateverADraftKeptTheSubmitCheckAnswersInSentences(RepetitionInfo seed) {
        var fuzz = new Fuzz(new SplittableRandom(2000 + seed.getCurrentRepetition()));
        var sample = SampleAnswers.complete();
        for (var part : PARTS) {
            var at = part.address() + (part.isList() ? "/REC0000001" : "");
            var address = SampleAnswers.FORM.partAddress(at).orElseThrow();
            for (var field : part.fields().values()) {
                if (field.from() != null) continue;
                var value = sent(fuzz);
                if (value.isPresent()
                        && DraftCheck.of(address, Map.of(field.code(), value.get())) instanceof Accepted(var kept)
                        && kept.get(field.code()) != null) {
                    sample = sample.with(at + "/" + field.code(), kept.get(field.code()));
                }
            }
        }
        assertThat(sample.sentences()).isNotEmpty().allSatisfy(AnyTextTest::isASentence);
    }

    /** As the page sends it; a number that no type holds is not for this check. */
    private static Optional<Object> sent(Fuzz fuzz) {
        var json = fuzz.oneIn(2) ? Fuzz.quoted(fuzz.text()) : fuzz.json();
        try {
            return Optional.ofNullable(JSON.readValue(json, Object.class));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    private static Stream<Field> texts() {
        return SampleAnswers.FORM
                .fields()
                .filter(field -> field.kind() instanceof TextKind || field.kind() instanceof ParagraphsKind);
    }

    /** Everything but white space and what composes: it is neither lost nor added. */
    private static String seen(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .codePoints()
                .map(c -> Character.getType(c) == Character.SURROGATE ? 0xFFFD : c)
                .filter(c -> !Character.isWhitespace(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static void isASentence(String sentence) {
        assertThat(sentence).endsWith("。");
        // What was typed stands between quotation marks and may look like anything.
        assertThat(sentence.replaceAll("(?s)“.*”|是[^，]*|不是日期：.*请", ""))
                .doesNotContainPattern(CODE)
                .containsPattern("[\\u4e00-\\u9fff]");
    }
}
