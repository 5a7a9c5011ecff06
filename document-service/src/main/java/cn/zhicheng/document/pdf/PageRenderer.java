package cn.zhicheng.document.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.springframework.stereotype.Component;

/** Pictures of a PDF's pages, for places that can't show a PDF. */
@Component
class PageRenderer implements PageDrawer {

    @Override
    public Optional<byte[]> png(byte[] pdf, int page, int width) {
        try (var document = Loader.loadPDF(pdf)) {
            if (page < 1 || page > document.getNumberOfPages()) {
                return Optional.empty();
            }
            var points = document.getPage(page - 1).getCropBox().getWidth();
            var image = new PDFRenderer(document).renderImage(page - 1, width / points, ImageType.RGB);
            var out = new ByteArrayOutputStream(1 << 17);
            ImageIO.write(image, "png", out);
            return Optional.of(out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException("the page can't be drawn", e);
        }
    }
}
