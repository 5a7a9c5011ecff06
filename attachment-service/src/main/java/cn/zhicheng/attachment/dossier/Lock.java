package cn.zhicheng.attachment.dossier;

import cn.zhicheng.attachment.category.Category;
import java.util.Set;

/** What may be changed now. */
public sealed interface Lock {

    /** Everything: the declaration is a draft. */
    record Open() implements Lock {}

    /** What a notice of return names, and nothing else. */
    record Partly(Set<String> addresses) implements Lock {
        public Partly {
            addresses = Set.copyOf(addresses);
        }
    }

    /** Nothing: it is what was submitted in {@code round}. */
    record Sealed(int round) implements Lock {}

    /** Nothing: the declaration has ended without a submission that counts. */
    record Closed() implements Lock {}

    /** Whether a proof of {@code category} may be added, removed or restored. */
    default boolean allowsAdding(Category category) {
        return switch (this) {
            case Open _ -> true;
            case Partly(var addresses) -> addresses.contains(category.address()) || addresses.contains("/attachments");
            case Sealed _, Closed _ -> false;
        };
    }

    /** Whether {@code attachment} may get a new content, caption or place. */
    default boolean allowsReplacing(Attachment attachment) {
        return allowsAdding(attachment.category())
                || this instanceof Partly(var addresses) && addresses.contains(attachment.address());
    }

    /** The round that the dossier is sealed to; 0 while it is open. */
    default int sealedRound() {
        return this instanceof Sealed(var round) ? round : 0;
    }
}
