package cn.zhicheng.document.preview;

import cn.zhicheng.document.content.PrintableContent;
import cn.zhicheng.document.content.PrintedForm;
import cn.zhicheng.document.declarations.DeclarationSource;
import cn.zhicheng.document.pdf.RenderedForm;
import cn.zhicheng.document.printing.Print;
import cn.zhicheng.document.printing.PrintForm;
import cn.zhicheng.document.printing.RenderingSlots;
import java.time.Clock;
import org.springframework.stereotype.Service;

/**
 * 预览: a form of what the draft says now. The content is asked for each time with the person's own token, so only its
 * owner gets it, and what was made of the very same content is used again.
 */
@Service
class PreviewForm {
    private final Previews previews;
    private final DeclarationSource source;
    private final PrintForm printForm;
    private final RenderingSlots slots;
    private final Clock clock;

    PreviewForm(
            Previews previews,
            DeclarationSource sourceAsPerson,
            PrintForm printForm,
            RenderingSlots slots,
            Clock clock) {
        this.previews = previews;
        this.source = sourceAsPerson;
        this.printForm = printForm;
        this.slots = slots;
        this.clock = clock;
    }

    /** @param key names this very document */
    record Preview(PrintedForm form, long contentVersion, String key, RenderedForm rendered) {}

    Preview of(String declarationId, PrintedForm form) {
        var live = source.live(declarationId);
        var key = live.digest() + "/" + form.code();
        var rendered = previews.find(key).orElseGet(() -> slots.within(() -> rendered(key, form, live.content())));
        return new Preview(form, live.version(), key, rendered);
    }

    /** Looks once more: who waited for a slot may find it made. */
    private RenderedForm rendered(String key, PrintedForm form, PrintableContent content) {
        return previews.find(key).orElseGet(() -> {
            var made = make(form, content);
            previews.keep(key, made);
            return made;
        });
    }

    private RenderedForm make(PrintedForm form, PrintableContent content) {
        var definition = source.definition(content.form().digest());
        var photo = source.photo(content).orElse(null);
        return printForm.print(form, new Print(definition, content.asDraft(), photo, null, clock.instant()));
    }
}
