package cn.zhicheng.document.declarations;

import cn.zhicheng.document.content.ContentJson;
import cn.zhicheng.document.content.FormDefinition;
import cn.zhicheng.document.content.PrintableContent;
import cn.zhicheng.kit.http.RemoteProblemException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;

/** declaration-service and attachment-service, asked with the token that the clients pass. */
final class DeclarationSourceClient implements DeclarationSource {
    private static final Logger log = LoggerFactory.getLogger(DeclarationSourceClient.class);
    /** A photo has at most 2 MB; what claims more is not fetched. */
    private static final long LARGEST_PHOTO = 5L * 1024 * 1024;

    private final DeclarationClient declarations;
    private final AttachmentClient attachments;
    private final DefinitionsClient definitions;

    DeclarationSourceClient(
            DeclarationClient declarations, AttachmentClient attachments, DefinitionsClient definitions) {
        this.declarations = declarations;
        this.attachments = attachments;
        this.definitions = definitions;
    }

    @Override
    public Live live(String declarationId) {
        try {
            var answer = declarations.content(declarationId);
            var body = answer.getBody();
            var json = body == null ? new byte[0] : body;
            return new Live(ContentJson.content(json), ContentJson.digest(json), version(json, answer.getHeaders()));
        } catch (RemoteProblemException refused) {
            throw DeclarationProblems.of(refused);
        }
    }

    @Override
    public Frozen snapshot(String declarationId, int round) {
        var json = declarations.snapshot(declarationId, round);
        return new Frozen(ContentJson.content(json), ContentJson.digest(json));
    }

    @Override
    public FormDefinition definition(String digest) {
        return definitions.of(digest, declarations);
    }

    @Override
    public Optional<byte[]> photo(PrintableContent content) {
        return content.photo()
                .filter(photo -> photo.size() <= LARGEST_PHOTO)
                .flatMap(photo -> fetched(content.declarationId(), photo));
    }

    private Optional<byte[]> fetched(String declarationId, PrintableContent.Attachment photo) {
        try {
            return Optional.of(attachments.content(declarationId, photo.attachmentId(), photo.sha256()));
        } catch (RemoteProblemException refused) {
            log.warn("the photo of {} can't be fetched: {}", declarationId, refused.getMessage());
            return Optional.empty();
        }
    }

    private static long version(byte[] json, HttpHeaders headers) {
        return ContentJson.version(json)
                .or(() -> Optional.ofNullable(headers.getETag())
                        .map(tag -> tag.replaceAll("\\D", ""))
                        .filter(digits -> !digits.isEmpty())
                        .map(Long::valueOf))
                .orElse(0L);
    }
}
