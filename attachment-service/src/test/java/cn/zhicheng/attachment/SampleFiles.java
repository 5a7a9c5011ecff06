package cn.zhicheng.attachment;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/** Files as people upload them. */
public final class SampleFiles {
    private SampleFiles() {}

    /** A PDF of {@code pages} empty pages, padded to differ by {@code mark}. */
    public static byte[] pdf(int pages, String mark) {
        return written(out -> {
            try (var document = document()) {
                for (var page = 0; page < pages; page++) document.addPage(new PDPage());
                document.getDocumentInformation().setSubject(mark);
                document.save(out);
            }
        });
    }

    /** A PDF of one page that weighs {@code bytes} and a little, as scans do. */
    public static byte[] pdfOf(int bytes) {
        return written(out -> {
            try (var document = document()) {
                document.addPage(new PDPage());
                var scan = document.getDocument().createCOSStream();
                try (var content = scan.createRawOutputStream()) {
                    content.write(new byte[bytes]);
                }
                document.getDocumentCatalog().getCOSObject().setItem(COSName.getPDFName("Scan"), scan);
                document.save(out);
            }
        });
    }

    /** Without the time in it: the same call gives the same bytes. */
    private static PDDocument document() {
        var document = new PDDocument();
        document.setDocumentId(1L);
        return document;
    }

    /** A PDF that opens with a password. */
    public static byte[] encryptedPdf() {
        return written(out -> {
            try (var document = document()) {
                document.addPage(new PDPage());
                document.protect(new StandardProtectionPolicy("owner", "secret", new AccessPermission()));
                document.save(out);
            }
        });
    }

    /** A PDF in which the stand-in of the scanner finds something. */
    public static byte[] infectedPdf() {
        return written(out -> {
            out.write(pdf(1, "a"));
            out.write("%INFECTED\n".getBytes(StandardCharsets.US_ASCII));
        });
    }

    /** A picture. */
    public static byte[] image(String format, int width, int height) {
        return written(out -> ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, out));
    }

    /** A Word document, as far as anybody looks. */
    public static byte[] word() {
        return written(out -> {
            try (var zip = new ZipOutputStream(out)) {
                zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
                zip.write("<Types/>".getBytes(StandardCharsets.UTF_8));
                zip.putNextEntry(new ZipEntry("word/document.xml"));
                zip.write("<w:document/>".getBytes(StandardCharsets.UTF_8));
            }
        });
    }

    /** What a phone takes pictures in. */
    public static byte[] heic() {
        return written(out -> {
            out.write(new byte[] {0, 0, 0, 24});
            out.write("ftypheic".getBytes(StandardCharsets.US_ASCII));
            out.write(new byte[] {0, 0, 0, 0});
            out.write("mif1heic".getBytes(StandardCharsets.US_ASCII));
            out.write(new byte[64]);
        });
    }

    private static byte[] written(Content content) {
        var out = new ByteArrayOutputStream();
        try {
            content.writeTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private interface Content {
        void writeTo(ByteArrayOutputStream out) throws IOException;
    }
}
