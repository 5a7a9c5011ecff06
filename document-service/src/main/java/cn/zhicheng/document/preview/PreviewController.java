package cn.zhicheng.document.preview;

import cn.zhicheng.document.content.PrintedForm;
import cn.zhicheng.document.images.PageImages;
import cn.zhicheng.document.preview.PreviewForm.Preview;
import cn.zhicheng.document.printing.PrintingProblems;
import cn.zhicheng.kit.web.ProblemException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 申报表册预览, 一览表预览, 填报信息预览 of one's own draft. */
@RestController
@RequestMapping("/api/documents/{declarationId}/preview/{form}")
@PreAuthorize("hasRole('applicant')")
class PreviewController {
    private final PreviewForm previewForm;
    private final PageImages images;

    PreviewController(PreviewForm previewForm, PageImages images) {
        this.previewForm = previewForm;
        this.images = images;
    }

    @GetMapping
    PreviewView preview(@PathVariable String declarationId, @PathVariable String form) {
        var preview = of(declarationId, form);
        return new PreviewView(
                preview.form().code(),
                preview.form().label(),
                preview.contentVersion(),
                preview.rendered().pages());
    }

    @GetMapping(path = "/pdf", produces = MediaType.APPLICATION_PDF_VALUE)
    ResponseEntity<byte[]> pdf(@PathVariable String declarationId, @PathVariable String form) {
        var preview = of(declarationId, form);
        var name = ContentDisposition.inline()
                .filename(preview.form().label() + "（预览）.pdf", StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.APPLICATION_PDF)
                .body(preview.rendered().pdf());
    }

    @GetMapping(path = "/pages/{page}.png", produces = MediaType.IMAGE_PNG_VALUE)
    ResponseEntity<byte[]> page(
            @PathVariable String declarationId,
            @PathVariable String form,
            @PathVariable int page,
            @RequestParam(defaultValue = PageImages.USUAL) int width) {
        var preview = of(declarationId, form);
        return PrintingProblems.unlessBusy(
                        () -> images.png(preview.key(), () -> preview.rendered().pdf(), page, width))
                .map(png -> ResponseEntity.ok()
                        .cacheControl(CacheControl.noStore())
                        .contentType(MediaType.IMAGE_PNG)
                        .body(png))
                .orElseThrow(ProblemException::notFound);
    }

    private Preview of(String declarationId, String form) {
        var printed = PrintedForm.of(form).orElseThrow(ProblemException::notFound);
        return PrintingProblems.unlessBusy(() -> previewForm.of(declarationId, printed));
    }

    /** A preview that can be looked at page by page. */
    record PreviewView(String form, String label, long contentVersion, int pages) {}
}
