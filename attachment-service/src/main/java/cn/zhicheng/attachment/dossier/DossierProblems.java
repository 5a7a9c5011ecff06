package cn.zhicheng.attachment.dossier;

import cn.zhicheng.attachment.file.FileFault;
import cn.zhicheng.attachment.file.FileFault.Content;
import cn.zhicheng.attachment.file.FileKind;
import cn.zhicheng.kit.web.ProblemException;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** Refusals as problems; their sentences are in {@code problems_zh_CN.properties}. */
final class DossierProblems {
    private static final long MEGABYTE = 1 << 20;

    private DossierProblems() {}

    static ProblemException of(Refusal refusal, Dossier dossier) {
        return switch (refusal) {
            case Refusal.Locked _ -> conflict("attachments-sealed");
            case Refusal.NotNamed(var address) ->
                conflict("attachments-not-named").at(address);
            case Refusal.Unknown _ -> ProblemException.notFound();
            case Refusal.Exists(var stored) -> conflict("version-conflict").with("stored", view(dossier, stored));
            case Refusal.Removed(var stored) -> conflict("attachments-removed").with("stored", view(dossier, stored));
            case Refusal.Stale(var stored) -> conflict("version-conflict").with("stored", view(dossier, stored));
            case Refusal.CategoryFull(var category, var max) ->
                unprocessable("attachments-category-full").args(category.label(), max);
            case Refusal.DossierFull(var max) ->
                unprocessable("attachments-dossier-full").args(max);
            case Refusal.TooManyBytes(var max) ->
                unprocessable("attachments-too-many-bytes").args(max / MEGABYTE);
            case Refusal.Gone _ -> new ProblemException(HttpStatus.GONE, "attachments-gone");
            case Refusal.Unsure _ -> ProblemException.syncing();
            case Refusal.Busy _ -> busy();
        };
    }

    private static DossierView.EntryView view(Dossier dossier, Attachment stored) {
        return DossierView.EntryView.ofOwner(dossier, stored, stored.latest());
    }

    static ProblemException of(FileFault fault, String name) {
        return switch (fault) {
            case FileFault.Empty _ -> unprocessable("attachments-empty");
            case FileFault.WrongKind wrong -> ofKind(wrong, name);
            case FileFault.Damaged _ -> unprocessable("attachments-damaged");
            case FileFault.Encrypted _ -> unprocessable("attachments-encrypted");
            case FileFault.TooManyPages(var pages, var most) ->
                unprocessable("attachments-pages").args(pages, most);
            case FileFault.TooFewPixels(var width, var height, var leastWidth, var leastHeight) ->
                unprocessable("attachments-pixels").args(width, height, leastWidth, leastHeight);
            case FileFault.TooManyPixels _ -> unprocessable("attachments-too-many-pixels");
        };
    }

    private static ProblemException ofKind(FileFault.WrongKind wrong, String name) {
        if (wrong.content() == Content.HEIC) return unprocessable("attachments-heic");
        return isDisguised(name, wrong.allowed())
                ? unprocessable("attachments-type")
                        .args(extension(name), words(wrong.content()), words(wrong.allowed()))
                : unprocessable("attachments-format").args(words(wrong.allowed()));
    }

    static ProblemException busy() {
        return new ProblemException(HttpStatus.SERVICE_UNAVAILABLE, "service-unavailable")
                .retryAfter(Duration.ofSeconds(3));
    }

    static ProblemException tooLarge(long limit) {
        return new ProblemException(HttpStatus.CONTENT_TOO_LARGE, "attachments-too-large").args(limit / MEGABYTE);
    }

    static ProblemException brokenOff() {
        return new ProblemException(HttpStatus.BAD_REQUEST, "upload-broken-off");
    }

    /** @param size of the file in bytes */
    static ProblemException beyondItsEnd(long size) {
        return new ProblemException(HttpStatus.REQUESTED_RANGE_NOT_SATISFIABLE, "attachments-range")
                .header(HttpHeaders.CONTENT_RANGE, "bytes */" + size);
    }

    static ProblemException infected() {
        return unprocessable("attachments-infected");
    }

    static ProblemException notAsked() {
        return unprocessable("attachments-not-asked").at("/category");
    }

    /** The name says a kind that is taken, the content is another. */
    private static boolean isDisguised(String name, Set<FileKind> allowed) {
        var extension = extension(name);
        return allowed.stream()
                .anyMatch(kind ->
                        kind.extension().equals(extension) || kind == FileKind.JPEG && extension.equals(".jpeg"));
    }

    private static String extension(String name) {
        var dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot).toLowerCase(Locale.ROOT);
    }

    private static String words(Content content) {
        return switch (content) {
            case JPEG -> "JPEG 图片";
            case PNG -> "PNG 图片";
            case PDF -> "PDF 文档";
            case WORD -> "Word 文档";
            case EXCEL -> "Excel 表格";
            case HEIC -> "HEIC 照片";
            case OTHER -> "别的格式";
        };
    }

    private static String words(Set<FileKind> kinds) {
        return kinds.stream().sorted().map(FileKind::name).collect(Collectors.joining("、"));
    }

    private static ProblemException conflict(String code) {
        return new ProblemException(HttpStatus.CONFLICT, code);
    }

    private static ProblemException unprocessable(String code) {
        return new ProblemException(HttpStatus.UNPROCESSABLE_CONTENT, code);
    }
}
