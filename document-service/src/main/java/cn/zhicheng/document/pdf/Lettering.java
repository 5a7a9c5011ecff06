package cn.zhicheng.document.pdf;

import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * A form's HTML in which every character has a glyph.
 *
 * @param fallbacks typefaces needed beside Song
 * @param missing characters that no typeface has; they stand as 〔U+31350〕, never as an empty box
 */
record Lettering(String html, Set<Typeface> fallbacks, Set<Integer> missing) {

    /** Reads the HTML once, gives common forms, drops what is never visible and names what can't be printed. */
    static Lettering of(String html, Glyphs fonts) {
        var text = new StringBuilder(html.length() + 64);
        var fallbacks = EnumSet.noneOf(Typeface.class);
        var missing = new TreeSet<Integer>();
        html.codePoints().map(CommonForms::of).forEach(character -> {
            if (character == '\n' || character == '\t' || character == '\r') {
                text.appendCodePoint(character);
            } else if (isNeverVisible(character)) {
                // Joiners, selectors of variants, marks of direction: without them the text reads the same.
                return;
            } else if (character < 0x7f || fonts.has(Typeface.SONG, character)) {
                text.appendCodePoint(character);
                if (character > 0x7f && !fonts.has(Typeface.SONG_BOLD, character)) {
                    fallbacks.add(Typeface.SONG);
                }
            } else if (fonts.has(Typeface.SYMBOLS, character)) {
                text.appendCodePoint(character);
                fallbacks.add(Typeface.SYMBOLS);
            } else if (fonts.has(Typeface.RARE, character)) {
                text.appendCodePoint(character);
                fallbacks.add(Typeface.RARE);
            } else {
                missing.add(character);
                text.append("〔U+%04X〕".formatted(character));
            }
        });
        return new Lettering(text.toString(), fallbacks, missing);
    }

    private static boolean isNeverVisible(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE -> true;
            default -> character >= 0xfe00 && character <= 0xfe0f || character >= 0xe0100 && character <= 0xe01ef;
        };
    }
}
