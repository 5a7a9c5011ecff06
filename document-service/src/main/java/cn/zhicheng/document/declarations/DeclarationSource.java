package cn.zhicheng.document.declarations;

import cn.zhicheng.document.content.FormDefinition;
import cn.zhicheng.document.content.PrintableContent;
import java.util.Optional;

/** Where everything that is needed to print a declaration comes from. */
public interface DeclarationSource {

    /**
     * @param digest names this very content
     * @param version the declaration's contentVersion
     */
    record Live(PrintableContent content, String digest, long version) {}

    /** @param sha256 64 hex digits over the canonical JSON */
    record Frozen(PrintableContent content, String sha256) {}

    /** The content as it is now; refused as not found where it is nobody's or somebody else's. */
    Live live(String declarationId);

    /** The frozen content of a round. */
    Frozen snapshot(String declarationId, int round);

    FormDefinition definition(String digest);

    /** The person's picture; empty where there is none, or where it is not there yet: a form is printed without it. */
    Optional<byte[]> photo(PrintableContent content);
}
