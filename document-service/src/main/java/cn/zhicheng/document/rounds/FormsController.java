package cn.zhicheng.document.rounds;

import cn.zhicheng.document.content.PrintedForm;
import cn.zhicheng.document.declarations.DeclarationAccessClient;
import cn.zhicheng.document.images.PageImages;
import cn.zhicheng.document.printing.PrintingProblems;
import cn.zhicheng.document.rounds.FormSet.Round;
import cn.zhicheng.kit.security.Person;
import cn.zhicheng.kit.web.ProblemException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The forms of submitted rounds, to the applicant and to offices on the route. */
@RestController
@RequestMapping("/api/documents/{declarationId}")
class FormsController {
    private final ReadForms forms;
    private final DeclarationAccessClient access;
    private final PageImages images;

    FormsController(ReadForms forms, DeclarationAccessClient access, PageImages images) {
        this.forms = forms;
        this.access = access;
        this.images = images;
    }

    @GetMapping
    DocumentsView documents(Person person, @PathVariable String declarationId) {
        access.require(person, declarationId);
        return new DocumentsView(forms.of(declarationId).rounds().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> RoundView.of(entry.getKey(), entry.getValue()))
                .toList());
    }

    @GetMapping(path = "/rounds/{round}/{form}/pdf", produces = MediaType.APPLICATION_PDF_VALUE)
    ResponseEntity<Resource> pdf(
            Person person, @PathVariable String declarationId, @PathVariable int round, @PathVariable String form) {
        access.require(person, declarationId);
        var file = file(declarationId, round, form);
        var name = ContentDisposition.inline()
                .filename("%s_%s_%d.pdf".formatted(file.form().label(), declarationId, round), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .eTag(file.sha256())
                .cacheControl(CacheControl.noCache().cachePrivate())
                .contentLength(file.size())
                .contentType(MediaType.APPLICATION_PDF)
                .body(new InputStreamResource(forms.open(declarationId, file)));
    }

    @GetMapping(path = "/rounds/{round}/{form}/pages/{page}.png", produces = MediaType.IMAGE_PNG_VALUE)
    ResponseEntity<byte[]> page(
            Person person,
            @PathVariable String declarationId,
            @PathVariable int round,
            @PathVariable String form,
            @PathVariable int page,
            @RequestParam(defaultValue = PageImages.USUAL) int width) {
        access.require(person, declarationId);
        var file = file(declarationId, round, form);
        return PrintingProblems.unlessBusy(
                        () -> images.png(file.sha256(), () -> forms.bytes(declarationId, file), page, width))
                .map(png -> ResponseEntity.ok()
                        .cacheControl(CacheControl.noCache().cachePrivate())
                        .contentType(MediaType.IMAGE_PNG)
                        .body(png))
                .orElseThrow(ProblemException::notFound);
    }

    private FormFile file(String declarationId, int round, String form) {
        return PrintedForm.of(form)
                .flatMap(printed -> forms.file(declarationId, round, printed))
                .orElseThrow(ProblemException::notFound);
    }

    /** What was made of a declaration. */
    record DocumentsView(List<RoundView> rounds) {}

    /** The forms of one submission; none while they are being made. */
    record RoundView(int round, State state, List<FormFileView> forms) {
        enum State {
            PENDING,
            READY
        }

        static RoundView of(int number, Round round) {
            return new RoundView(
                    number,
                    round.isReady() ? State.READY : State.PENDING,
                    round.files().stream().map(FormFileView::of).toList());
        }
    }

    /** One form as PDF; {@code size} in bytes. */
    record FormFileView(String form, String label, long size, int pages, String sha256) {
        static FormFileView of(FormFile file) {
            return new FormFileView(file.form().code(), file.form().label(), file.size(), file.pages(), file.sha256());
        }
    }
}
