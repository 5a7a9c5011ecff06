package cn.zhicheng.attachment.file;

import cn.zhicheng.attachment.file.FileFault.Content;
import cn.zhicheng.attachment.file.FileFault.Damaged;
import cn.zhicheng.attachment.file.FileFault.Encrypted;
import cn.zhicheng.attachment.file.FileFault.TooFewPixels;
import cn.zhicheng.attachment.file.FileFault.TooManyPages;
import cn.zhicheng.attachment.file.FileFault.TooManyPixels;
import cn.zhicheng.attachment.file.FileFault.WrongKind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.tika.detect.DefaultDetector;
import org.apache.tika.detect.Detector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Inspects by Apache Tika, PDFBox and the JDK's readers of pictures. */
@Component
class TikaInspector implements InspectFile {
    private static final long MOST_PIXELS = 100_000_000;
    private static final int DIRECTORY_BYTES = 1 << 20;

    private final Detector detector = new DefaultDetector();

    @Override
    public Outcome of(Path file, FileRules rules) {
        try {
            if (Files.size(file) == 0) return new Outcome.Refused(new FileFault.Empty());
            var content = contentOf(file);
            var kind = kindOf(content);
            if (kind == null || !rules.kinds().contains(kind))
                return new Outcome.Refused(new WrongKind(content, rules.kinds()));
            return kind == FileKind.PDF ? pdf(file, rules) : image(file, kind, rules);
        } catch (IOException e) {
            return new Outcome.Refused(new Damaged());
        }
    }

    private Content contentOf(Path file) throws IOException {
        try (var stream = TikaInputStream.get(file)) {
            return switch (detector.detect(stream, new Metadata()).toString()) {
                case "image/jpeg" -> Content.JPEG;
                case "image/png" -> Content.PNG;
                case "application/pdf" -> Content.PDF;
                case "image/heic", "image/heif", "image/heic-sequence", "image/heif-sequence" -> Content.HEIC;
                case "application/msword" -> Content.WORD;
                case "application/vnd.ms-excel" -> Content.EXCEL;
                case "application/zip", "application/x-tika-ooxml" -> office(file);
                case "application/x-tika-msoffice" -> oldOffice(file);
                default -> Content.OTHER;
            };
        }
    }

    private static Content office(Path file) {
        try (var zip = new ZipFile(file.toFile())) {
            if (zip.getEntry("word/document.xml") != null) return Content.WORD;
            return zip.getEntry("xl/workbook.xml") != null ? Content.EXCEL : Content.OTHER;
        } catch (IOException e) {
            return Content.OTHER;
        }
    }

    /** Names of streams stand in the directory of a compound file, in UTF-16. */
    private static Content oldOffice(Path file) throws IOException {
        try (var stream = Files.newInputStream(file)) {
            var head = new String(stream.readNBytes(DIRECTORY_BYTES), StandardCharsets.UTF_16LE);
            if (head.contains("WordDocument")) return Content.WORD;
            return head.contains("Workbook") ? Content.EXCEL : Content.OTHER;
        }
    }

    private static @Nullable FileKind kindOf(Content content) {
        return switch (content) {
            case JPEG -> FileKind.JPEG;
            case PNG -> FileKind.PNG;
            case PDF -> FileKind.PDF;
            case WORD, EXCEL, HEIC, OTHER -> null;
        };
    }

    private static Outcome pdf(Path file, FileRules rules) throws IOException {
        try (var document = Loader.loadPDF(file.toFile(), IOUtils.createTempFileOnlyStreamCache())) {
            if (document.isEncrypted()) return new Outcome.Refused(new Encrypted());
            var pages = document.getNumberOfPages();
            if (pages < 1) return new Outcome.Refused(new Damaged());
            return pages > rules.mostPages()
                    ? new Outcome.Refused(new TooManyPages(pages, rules.mostPages()))
                    : new Outcome.Known(FileKind.PDF, pages);
        } catch (InvalidPasswordException e) {
            return new Outcome.Refused(new Encrypted());
        }
    }

    /** Reads the picture's head only: its pixels are never unpacked here. */
    private static Outcome image(Path file, FileKind kind, FileRules rules) throws IOException {
        var readers = ImageIO.getImageReadersByMIMEType(kind.mediaType());
        if (!readers.hasNext()) throw new IllegalStateException("no reader for " + kind);
        var reader = readers.next();
        try (var input = ImageIO.createImageInputStream(file.toFile())) {
            reader.setInput(input, true, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            if ((long) width * height > MOST_PIXELS) return new Outcome.Refused(new TooManyPixels());
            return width < rules.leastWidth() || height < rules.leastHeight()
                    ? new Outcome.Refused(new TooFewPixels(width, height, rules.leastWidth(), rules.leastHeight()))
                    : new Outcome.Known(kind, 1);
        } finally {
            reader.dispose();
        }
    }
}
