package cn.zhicheng.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.document.Printing;
import java.time.Instant;
import java.util.Collection;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CommonFormsTest {
    private static final Instant MADE = Instant.parse("2026-09-18T06:03:22Z");

    @ParameterizedTest
    @EnumSource
    void noFontBearsWhatLooksLikeACommonerCharacter(Typeface typeface) {
        var fonts = Printing.bean(FormFonts.class);
        assertThat(CommonForms.all().keySet().stream()
                        .filter(character -> fonts.has(typeface, character))
                        .map(Character::toString))
                .isEmpty();
    }

    @Test
    void everyKangxiRadicalHasItsCharacter() {
        assertThat(IntStream.rangeClosed(0x2f00, 0x2fd5))
                .allSatisfy(radical -> assertThat(CommonForms.of(radical)).isGreaterThanOrEqualTo(0x4e00));
    }

    @Test
    void whatWasTypedInRadicalsIsReadInCharacters() {
        var common = CommonForms.all().values().stream().distinct().toList();
        assertThat(printed(text(CommonForms.all().keySet())))
                .contains(text(CommonForms.all().values()));
        assertThat(printed(text(common))).contains(text(common));
    }

    @Test
    void otherCharactersStayAsTheyAre() {
        assertThat(CommonForms.of('一')).isEqualTo('一');
        assertThat(CommonForms.of(0x20bb7)).isEqualTo(0x20bb7);
        assertThat(CommonForms.of('⺮')).isEqualTo('⺮');
    }

    private static String printed(String text) {
        var html = "<html lang=\"zh-CN\"><head><title>部首</title><meta name=\"subject\" content=\"部首\"/></head>"
                + "<body><p>" + text + "</p></body></html>";
        return PdfText.of(
                        Printing.bean(PdfRenderer.class).set(html, MADE, false).pdf())
                .all();
    }

    private static String text(Collection<Integer> characters) {
        return characters.stream().map(Character::toString).collect(Collectors.joining());
    }
}
