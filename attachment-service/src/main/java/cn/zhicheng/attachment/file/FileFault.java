package cn.zhicheng.attachment.file;

import java.util.Set;

/** Why a file is not taken. */
public sealed interface FileFault {

    /** Nothing in it. */
    record Empty() implements FileFault {}

    /** Its content is of a kind that is not taken here. */
    record WrongKind(Content content, Set<FileKind> allowed) implements FileFault {}

    /** It says what it is but can't be read. */
    record Damaged() implements FileFault {}

    /** A PDF with a password or with restrictions. */
    record Encrypted() implements FileFault {}

    record TooManyPages(int pages, int most) implements FileFault {}

    /** A photograph of fewer pixels than print needs. */
    record TooFewPixels(int width, int height, int leastWidth, int leastHeight) implements FileFault {}

    /** A picture of so many pixels that showing it would harm. */
    record TooManyPixels() implements FileFault {}

    /** What is inside, in words that a person uses. */
    enum Content {
        JPEG,
        PNG,
        PDF,
        WORD,
        EXCEL,
        HEIC,
        OTHER
    }
}
