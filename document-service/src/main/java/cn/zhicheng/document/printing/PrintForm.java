package cn.zhicheng.document.printing;

import cn.zhicheng.document.content.PrintedForm;
import cn.zhicheng.document.layout.FormLayouts;
import cn.zhicheng.document.layout.Seal;
import cn.zhicheng.document.pdf.Pictures;
import cn.zhicheng.document.pdf.RenderedForm;
import cn.zhicheng.document.pdf.Typesetter;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Makes a form's PDF. */
@Service
public class PrintForm {
    /** 一览表 is one sheet: its letters shrink until it is. In points. */
    private static final List<Double> SHEET_SIZES = List.of(9.5, 8.6, 7.8, 7.0, 6.4, 5.8, 5.3, 4.8, 4.3);

    private final FormLayouts layouts;
    private final Typesetter typesetter;
    private final Pictures pictures;
    private final PrintingProperties properties;

    PrintForm(FormLayouts layouts, Typesetter typesetter, Pictures pictures, PrintingProperties properties) {
        this.layouts = layouts;
        this.typesetter = typesetter;
        this.pictures = pictures;
        this.properties = properties;
    }

    public RenderedForm print(PrintedForm form, Print print) {
        var seal = seal(print);
        if (form != PrintedForm.SUMMARY_SHEET) {
            return print(form, print, seal, SHEET_SIZES.getFirst());
        }
        RenderedForm sheet = null;
        for (var size : SHEET_SIZES) {
            sheet = print(form, print, seal, size);
            if (sheet.pages() == 1) {
                return sheet;
            }
        }
        return Optional.ofNullable(sheet).orElseThrow();
    }

    private RenderedForm print(PrintedForm form, Print print, Seal seal, double size) {
        var html = layouts.html(form, print.definition(), print.content(), seal, size);
        return typesetter.set(html, print.made(), print.content().draft());
    }

    private Seal seal(Print print) {
        var photo =
                Optional.ofNullable(print.photo()).flatMap(pictures::portrait).orElse(null);
        var receipt = print.content().receipt();
        var digest = print.snapshotSha256();
        return print.content().draft() || receipt == null || digest == null
                ? Seal.ofDraft(photo)
                : sealed(receipt.printed(), digest, photo);
    }

    private Seal sealed(String number, String digest, @Nullable String photo) {
        var address = properties.publicUrl() + "/verification";
        return new Seal(digest, address, pictures.qrCode(address + "?number=" + number + "&digest=" + digest), photo);
    }
}
