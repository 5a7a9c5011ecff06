package cn.zhicheng.attachment.declarations;

import cn.zhicheng.contracts.DeclarationStage;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;

/** Whose a declaration is and who may read it: granted by the replica, refused by its owner alone. */
@Service
public class FindDeclaration {
    private static final Set<DeclarationStage> NEVER_SUBMITTED =
            Set.of(DeclarationStage.DRAFT, DeclarationStage.DISCARDED);

    private final Declarations declarations;
    private final DeclarationOwner owner;

    FindDeclaration(Declarations declarations, DeclarationOwner owner) {
        this.declarations = declarations;
        this.owner = owner;
    }

    /** The plan of {@code personId}'s own declaration; none when it is somebody else's or unknown. */
    public Optional<String> planOfMine(String declarationId, String personId) {
        var known = declarations.find(declarationId);
        // Whose a declaration is never changes: here the replica is as good as its owner.
        if (known.isPresent())
            return known.filter(it -> it.personId().equals(personId)).map(KnownDeclaration::planId);
        return owner.mine(declarationId).map(DeclarationOwner.Mine::planId);
    }

    /** What an office gets to see. */
    public sealed interface Seen {
        record Submitted(KnownDeclaration declaration) implements Seen {}

        /** It is not on the route, or nothing was submitted. */
        record Nothing() implements Seen {}

        /** It is on the route, and this service has not been told yet of what was submitted. */
        record NotYet() implements Seen {}
    }

    /** What was submitted, for an office with this id. */
    public Seen seenBy(String officeId, String declarationId) {
        var known = declarations.find(declarationId).filter(it -> !NEVER_SUBMITTED.contains(it.stage()));
        if (known.filter(it -> it.route().contains(officeId)).isPresent()) return new Seen.Submitted(known.get());
        if (!owner.seenByOffice(declarationId)) return new Seen.Nothing();
        return known.<Seen>map(Seen.Submitted::new).orElseGet(Seen.NotYet::new);
    }

    /** What was submitted, for another service. */
    public Optional<KnownDeclaration> submitted(String declarationId) {
        return declarations.find(declarationId);
    }

    /** Whether the replica may be behind: the owner says another stage than it. */
    public boolean isBehind(String declarationId) {
        var known = declarations.find(declarationId).map(KnownDeclaration::stage);
        return !known.equals(owner.mine(declarationId).map(DeclarationOwner.Mine::stage));
    }
}
