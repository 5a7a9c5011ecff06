package cn.zhicheng.document.pdf;

/** The type that the forms are set in; sources and licences in {@code fonts/README.md}. */
enum Typeface {
    SONG("Song", "NotoSerifSC-Regular.ttf", 400),
    SONG_BOLD("Song", "NotoSerifSC-Bold.ttf", 700),
    /** Subscripts, symbols and letters of other scripts that Song lacks. */
    SYMBOLS("Symbols", "DejaVuSerif-Symbols.ttf", 400),
    /** Rare characters, such as 𠮷: CJK extensions B to F. */
    RARE("Rare", "HanaMinB.ttf", 400);

    private final String family;
    private final String file;
    private final int weight;

    Typeface(String family, String file, int weight) {
        this.family = family;
        this.file = file;
        this.weight = weight;
    }

    String family() {
        return family;
    }

    String file() {
        return file;
    }

    int weight() {
        return weight;
    }
}
