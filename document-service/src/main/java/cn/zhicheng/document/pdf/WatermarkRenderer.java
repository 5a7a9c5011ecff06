package cn.zhicheng.document.pdf;

import java.io.IOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.util.Matrix;

/** 预览 across every page of a draft, an artifact to readers of the text. */
final class WatermarkRenderer {
    private static final String TEXT = "预览";
    private static final float SIZE = 110;
    private static final float OPACITY = 0.13f;

    private WatermarkRenderer() {}

    static void on(PDDocument document, FormFonts fonts) throws IOException {
        var font = PDType0Font.load(document, fonts.file(Typeface.SONG_BOLD));
        var faint = new PDExtendedGraphicsState();
        faint.setNonStrokingAlphaConstant(OPACITY);
        for (var page : document.getPages()) {
            draw(document, page, font, faint);
        }
    }

    private static void draw(PDDocument document, PDPage page, PDFont font, PDExtendedGraphicsState faint)
            throws IOException {
        var box = page.getMediaBox();
        var width = font.getStringWidth(TEXT) / 1000 * SIZE;
        var columns = box.getWidth() > box.getHeight() ? 2 : 1;
        try (var canvas = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
            canvas.beginMarkedContent(COSName.ARTIFACT);
            canvas.setGraphicsStateParameters(faint);
            canvas.setNonStrokingColor(0.25f, 0.3f, 0.4f);
            canvas.setFont(font, SIZE);
            for (var column = 0; column < columns; column++) {
                for (var row = 0; row < 2; row++) {
                    var x = box.getWidth() * (column + 0.5) / columns - width * 0.42;
                    var y = box.getHeight() * (row + 0.5) / 2 - width * 0.25;
                    canvas.beginText();
                    canvas.setTextMatrix(Matrix.getRotateInstance(Math.toRadians(28), (float) x, (float) y));
                    canvas.showText(TEXT);
                    canvas.endText();
                }
            }
            canvas.endMarkedContent();
        }
    }
}
