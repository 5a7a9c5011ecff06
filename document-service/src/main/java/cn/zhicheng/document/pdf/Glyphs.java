package cn.zhicheng.document.pdf;

/** Which typeface can print which character. */
@FunctionalInterface
interface Glyphs {
    boolean has(Typeface typeface, int codePoint);
}
