package cn.zhicheng.attachment.file;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.attachment.SampleFiles;
import cn.zhicheng.attachment.file.FileFault.Content;
import cn.zhicheng.attachment.file.InspectFile.Outcome;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InspectFileTest {
    private static final Set<FileKind> ALL = EnumSet.allOf(FileKind.class);
    private static final FileRules PROOF = new FileRules(ALL, 300, 0, 0);
    private static final FileRules PHOTO = new FileRules(EnumSet.of(FileKind.JPEG, FileKind.PNG), 300, 295, 413);

    private final InspectFile inspectFile = new TikaInspector();

    @TempDir
    private Path folder;

    @Test
    void countsThePagesOfAPdf() {
        assertThat(inspected(SampleFiles.pdf(3, "a"), PROOF)).isEqualTo(new Outcome.Known(FileKind.PDF, 3));
    }

    @Test
    void takesPictures() {
        assertThat(inspected(SampleFiles.image("jpg", 40, 30), PROOF)).isEqualTo(new Outcome.Known(FileKind.JPEG, 1));
        assertThat(inspected(SampleFiles.image("png", 40, 30), PROOF)).isEqualTo(new Outcome.Known(FileKind.PNG, 1));
    }

    @Test
    void aPortraitHasEnoughPixels() {
        assertThat(inspected(SampleFiles.image("jpg", 295, 413), PHOTO)).isEqualTo(new Outcome.Known(FileKind.JPEG, 1));
        assertThat(inspected(SampleFiles.image("jpg", 294, 413), PHOTO))
                .isEqualTo(new Outcome.Refused(new FileFault.TooFewPixels(294, 413, 295, 413)));
    }

    @Test
    void seesThroughAName() {
        assertThat(inspected(SampleFiles.word(), PROOF))
                .isEqualTo(new Outcome.Refused(new FileFault.WrongKind(Content.WORD, ALL)));
        assertThat(inspected(SampleFiles.heic(), PROOF))
                .isEqualTo(new Outcome.Refused(new FileFault.WrongKind(Content.HEIC, ALL)));
        assertThat(inspected("<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8), PROOF))
                .isEqualTo(new Outcome.Refused(new FileFault.WrongKind(Content.OTHER, ALL)));
    }

    @Test
    void aKindThatThisCategoryDoesNotTakeIsRefusedToo() {
        assertThat(inspected(SampleFiles.pdf(1, "a"), PHOTO))
                .isEqualTo(new Outcome.Refused(new FileFault.WrongKind(Content.PDF, PHOTO.kinds())));
    }

    @Test
    void refusesAnEncryptedPdf() {
        assertThat(inspected(SampleFiles.encryptedPdf(), PROOF))
                .isEqualTo(new Outcome.Refused(new FileFault.Encrypted()));
    }

    @Test
    void refusesTooManyPages() {
        assertThat(inspected(SampleFiles.pdf(4, "a"), new FileRules(ALL, 3, 0, 0)))
                .isEqualTo(new Outcome.Refused(new FileFault.TooManyPages(4, 3)));
    }

    @Test
    void refusesWhatIsBrokenOrEmpty() {
        assertThat(inspected("%PDF-1.7 and nothing else".getBytes(StandardCharsets.UTF_8), PROOF))
                .isEqualTo(new Outcome.Refused(new FileFault.Damaged()));
        assertThat(inspected(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 16}, PROOF))
                .isEqualTo(new Outcome.Refused(new FileFault.Damaged()));
        assertThat(inspected(new byte[0], PROOF)).isEqualTo(new Outcome.Refused(new FileFault.Empty()));
    }

    private Outcome inspected(byte[] content, FileRules rules) {
        try {
            return inspectFile.of(Files.write(folder.resolve("file"), content), rules);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
