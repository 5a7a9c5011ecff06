package cn.zhicheng.document.images;

import cn.zhicheng.document.pdf.PageDrawer;
import cn.zhicheng.document.printing.RenderingSlots;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;

/** Pictures of pages. What was drawn is used again for a while. */
@Service
public class PageImages {
    /** Narrower nobody can read, wider nobody needs: zooming in takes another width. In pixels. */
    public static final int NARROWEST = 320;

    public static final int WIDEST = 1600;
    public static final String USUAL = "960";

    private final Drawings drawings;
    private final PageDrawer drawer;
    private final RenderingSlots slots;

    PageImages(Drawings drawings, PageDrawer drawer, RenderingSlots slots) {
        this.drawings = drawings;
        this.drawer = drawer;
        this.slots = slots;
    }

    /**
     * @param document what names the PDF's content for good
     * @param page from 1
     * @param width in pixels; what is out of bounds becomes the nearest bound
     * @return PNG; empty where the document has no such page
     */
    public Optional<byte[]> png(String document, Supplier<byte[]> pdf, int page, int width) {
        var bounded = Math.clamp(width, NARROWEST, WIDEST);
        var key = document + "/" + page + "/" + bounded;
        var known = drawings.find(key);
        if (known.isPresent()) {
            return known;
        }
        var bytes = pdf.get();
        var drawn = slots.within(() -> drawer.png(bytes, page, bounded));
        drawn.ifPresent(png -> drawings.keep(key, png));
        return drawn;
    }
}
