package cn.zhicheng.attachment.dossier;

import cn.zhicheng.attachment.declarations.FindDeclaration;
import cn.zhicheng.attachment.dossier.ReadProof.Proof;
import cn.zhicheng.attachment.storage.ByteRange;
import cn.zhicheng.kit.security.Person;
import cn.zhicheng.kit.security.Role;
import cn.zhicheng.kit.web.ProblemException;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.Pattern;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

/** The bytes of proofs, always as a download of a type that was found in them. */
@RestController
@RequestMapping("/api/attachments/{declarationId}/{attachmentId}/content")
class ContentController {
    private final OpenDossier open;
    private final ReadProof readProof;
    private final FindDeclaration declarations;

    ContentController(OpenDossier open, ReadProof readProof, FindDeclaration declarations) {
        this.open = open;
        this.readProof = readProof;
        this.declarations = declarations;
    }

    @GetMapping
    @Operation(
            operationId = "attachmentContent",
            summary = "The file or one range of it; revision names a content by its SHA-256")
    @ApiResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = "application/octet-stream",
                            schema = @Schema(type = "string", format = "binary")))
    ResponseEntity<Resource> content(
            Person me,
            @PathVariable String declarationId,
            @PathVariable String attachmentId,
            @RequestParam(required = false) @Nullable @Pattern(regexp = "[0-9a-f]{64}") String revision,
            @RequestHeader(name = HttpHeaders.RANGE, required = false) @Nullable String range,
            @RequestHeader(name = HttpHeaders.IF_RANGE, required = false) @Nullable String ifRange,
            HttpServletRequest request) {
        var own = me.is(Role.APPLICANT);
        var proof = proof(me, declarationId, attachmentId, revision);
        if (!own && proof.revision().scan() != ScanState.CLEAN)
            throw new ProblemException(HttpStatus.CONFLICT, "attachments-scanning").retryAfter(Duration.ofSeconds(30));
        var headers = headers(proof, own, revision);
        var tag = "\"" + proof.revision().file().sha256() + "\"";
        // Before the object store is asked: a stream that nobody reads would never be closed.
        if (new ServletWebRequest(request).checkNotModified(tag))
            return new ResponseEntity<>(headers, HttpStatus.NOT_MODIFIED);
        var size = proof.revision().file().size();
        return switch (AskedBytes.of(range, ifRange, tag, size)) {
            case AskedBytes.Whole _ ->
                answer(request, HttpStatus.OK, headers, declarationId, proof, ByteRange.whole(size));
            case AskedBytes.Part(var part) -> {
                headers.set(HttpHeaders.CONTENT_RANGE, "bytes " + part.first() + "-" + part.last() + "/" + size);
                yield answer(request, HttpStatus.PARTIAL_CONTENT, headers, declarationId, proof, part);
            }
            case AskedBytes.Nowhere _ -> throw DossierProblems.beyondItsEnd(size);
        };
    }

    private ResponseEntity<Resource> answer(
            HttpServletRequest request,
            HttpStatus status,
            HttpHeaders headers,
            String declarationId,
            Proof proof,
            ByteRange range) {
        headers.setContentType(
                MediaType.parseMediaType(proof.revision().file().kind().mediaType()));
        headers.setContentLength(range.length());
        if (request.getMethod().equals("HEAD")) return new ResponseEntity<>(headers, status);
        var bytes = readProof.bytes(declarationId, proof, range).orElseThrow(ProblemException::notFound);
        return new ResponseEntity<>(new InputStreamResource(bytes), headers, status);
    }

    private static HttpHeaders headers(Proof proof, boolean own, @Nullable String revision) {
        var headers = new HttpHeaders();
        headers.setETag("\"" + proof.revision().file().sha256() + "\"");
        headers.setCacheControl(caching(revision));
        headers.set(HttpHeaders.ACCEPT_RANGES, "bytes");
        headers.set(HttpHeaders.CONTENT_DISPOSITION, disposition(proof, own));
        headers.set("X-Content-Type-Options", "nosniff");
        return headers;
    }

    private Proof proof(Person me, String declarationId, String id, @Nullable String revision) {
        if (me.is(Role.APPLICANT))
            return open.mine(declarationId, me.id())
                    .flatMap(mine -> readProof.own(mine, id, revision))
                    .orElseThrow(ProblemException::notFound);
        if (me.is(Role.SYSTEM))
            return readProof.named(declarationId, id, revision).orElseThrow(ProblemException::notFound);
        var declaration = Readers.declaration(declarations, me, declarationId);
        return readProof.submitted(declaration, id, revision).orElseThrow(ProblemException::notFound);
    }

    /** A content named by its digest never changes. */
    private static CacheControl caching(@Nullable String revision) {
        return revision == null
                ? CacheControl.noCache().cachePrivate()
                : CacheControl.maxAge(Duration.ofHours(1)).cachePrivate().immutable();
    }

    private static String disposition(Proof proof, boolean own) {
        var name = own ? proof.revision().name() : proof.attachment().systemName(proof.revision());
        return ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build()
                .toString();
    }
}
