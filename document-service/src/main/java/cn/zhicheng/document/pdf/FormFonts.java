package cn.zhicheng.document.pdf;

import jakarta.annotation.PreDestroy;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.springframework.stereotype.Component;
import org.tukaani.xz.XZInputStream;

/**
 * The product's fonts as files: packed in the jar, unpacked when first needed. Most declarations never need the 30 MB
 * of rare characters.
 */
@Component
class FormFonts implements Glyphs {
    private final Path folder;
    private final Map<Typeface, Opened> opened = new EnumMap<>(Typeface.class);

    private record Opened(File file, CmapLookup characters) {}

    FormFonts() {
        try {
            this.folder = Files.createTempDirectory("zhicheng-fonts");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    File file(Typeface typeface) {
        return open(typeface).file();
    }

    @Override
    public boolean has(Typeface typeface, int codePoint) {
        return open(typeface).characters().getGlyphId(codePoint) != 0;
    }

    private synchronized Opened open(Typeface typeface) {
        return opened.computeIfAbsent(typeface, this::unpack);
    }

    private Opened unpack(Typeface typeface) {
        var target = folder.resolve(typeface.file());
        try (var packed = FormFonts.class.getClassLoader().getResourceAsStream("fonts/" + typeface.file() + ".xz")) {
            if (packed == null) {
                throw new IllegalStateException("the jar lacks the font " + typeface.file());
            }
            try (var plain = new XZInputStream(packed)) {
                Files.copy(plain, target);
            }
            try (var font = new TTFParser().parse(new RandomAccessReadBufferedFile(target.toFile()))) {
                return new Opened(target.toFile(), font.getUnicodeCmapLookup());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the font " + typeface.file() + " can't be unpacked", e);
        }
    }

    @PreDestroy
    void remove() throws IOException {
        for (var typeface : Typeface.values()) {
            Files.deleteIfExists(folder.resolve(typeface.file()));
        }
        Files.deleteIfExists(folder);
    }
}
