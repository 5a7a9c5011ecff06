package cn.zhicheng.document.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** What can be read in a PDF, page by page; without blanks, since lines break anywhere. */
public final class PdfText {
    private final List<String> pages;
    private final List<String> outside;

    private PdfText(List<String> pages, List<String> outside) {
        this.pages = pages;
        this.outside = outside;
    }

    public static PdfText of(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            var outside = new ArrayList<String>();
            var pages = new ArrayList<String>();
            var stripper = new EdgeWatchingStripper(outside);
            for (var page = 1; page <= document.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(squeezed(stripper.getText(document)));
            }
            return new PdfText(pages, outside);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String squeezed(String text) {
        return text.replaceAll("[\\s\\u3000\\u00a0]", "");
    }

    public String all() {
        return String.join("", pages);
    }

    public List<String> pages() {
        return pages;
    }

    /** Characters that stand outside the paper's printable part. */
    public List<String> outside() {
        return outside;
    }

    private static final class EdgeWatchingStripper extends PDFTextStripper {
        private static final float EDGE = 14;
        private final List<String> outside;

        EdgeWatchingStripper(List<String> outside) {
            this.outside = outside;
        }

        @Override
        protected void processTextPosition(TextPosition text) {
            if (text.getDir() == 0
                    && (text.getX() < EDGE
                            || text.getX() + text.getWidth() > text.getPageWidth() - EDGE
                            || text.getY() < EDGE
                            || text.getY() > text.getPageHeight() - EDGE)) {
                outside.add("%s at %.0f,%.0f of page %d"
                        .formatted(text.getUnicode(), text.getX(), text.getY(), getCurrentPageNo()));
            }
            super.processTextPosition(text);
        }
    }
}
