package cn.zhicheng.system;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** Real files, as people upload them. */
final class ProofFiles {
    private ProofFiles() {}

    /** A photo of 413 × 579 pixels with something that looks like a head. */
    static byte[] photo() {
        var image = new BufferedImage(413, 579, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setColor(new Color(0x8f, 0xb8, 0xde));
        graphics.fillRect(0, 0, 413, 579);
        graphics.setColor(new Color(0xf0, 0xc8, 0xa0));
        graphics.fillOval(116, 120, 180, 230);
        graphics.setColor(new Color(0x20, 0x30, 0x50));
        graphics.fillRoundRect(56, 380, 300, 240, 120, 120);
        graphics.dispose();
        try (var out = new ByteArrayOutputStream()) {
            ImageIO.write(image, "jpg", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A PDF whose pages bear that title; each title gives other bytes. */
    static byte[] pdf(String title, int pages) {
        try (var document = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            for (int i = 1; i <= pages; i++) {
                var page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                try (var content = new PDPageContentStream(document, page)) {
                    content.beginText();
                    content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 18);
                    content.newLineAtOffset(72, 720);
                    content.showText(title + " - page " + i);
                    content.endText();
                }
            }
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
