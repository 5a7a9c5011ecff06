package cn.zhicheng.declaration.draft;

import cn.zhicheng.declaration.bindings.BindingOwner;
import cn.zhicheng.declaration.bindings.Bindings;
import cn.zhicheng.declaration.employers.FindEmployer;
import cn.zhicheng.declaration.form.FormDefinitions;
import cn.zhicheng.declaration.lifecycle.Declaration;
import cn.zhicheng.declaration.lifecycle.DeclarationId;
import cn.zhicheng.declaration.lifecycle.Declarations;
import cn.zhicheng.declaration.lifecycle.Employer;
import cn.zhicheng.declaration.lifecycle.FormReference;
import cn.zhicheng.declaration.lifecycle.OwnerAwayException;
import cn.zhicheng.declaration.lifecycle.PersonFacts;
import cn.zhicheng.declaration.lifecycle.PersonId;
import cn.zhicheng.declaration.lifecycle.Stage;
import cn.zhicheng.declaration.people.IdentityOwner;
import cn.zhicheng.declaration.people.People;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Opens a person's own declaration. A draft is brought up to date first: the form's newest patch, a changed identity,
 * another employer.
 */
@Service
public class OpenDeclaration {
    private final Declarations declarations;
    private final FormDefinitions forms;
    private final People people;
    private final IdentityOwner identity;
    private final Bindings bindings;
    private final BindingOwner binding;
    private final FindEmployer employers;

    OpenDeclaration(
            Declarations declarations,
            FormDefinitions forms,
            People people,
            IdentityOwner identity,
            Bindings bindings,
            BindingOwner binding,
            FindEmployer employers) {
        this.declarations = declarations;
        this.forms = forms;
        this.people = people;
        this.identity = identity;
        this.bindings = bindings;
        this.binding = binding;
        this.employers = employers;
    }

    /** To read it: while an owner can't be reached, what is kept is shown. Somebody else's does not exist. */
    public Optional<Declaration> of(PersonId me, DeclarationId id) {
        return declarations.ownedBy(me, id).map(mine -> {
            try {
                return upToDate(mine).or(() -> declarations.find(id)).orElse(mine);
            } catch (OwnerAwayException _) {
                return mine;
            }
        });
    }

    /**
     * The declaration with everything that changed around it; empty if it was saved in between.
     *
     * @throws OwnerAwayException if something changed and its owner can't be asked
     */
    public Optional<Declaration> upToDate(Declaration mine) {
        if (!(mine.stage() instanceof Stage.Draft)) {
            return Optional.of(mine);
        }
        var form = forms.following(mine.terms().form().digest());
        var fresh = mine.refreshed(new FormReference(form.edition(), form.digest()), facts(mine), employer(mine));
        if (fresh.equals(mine)) {
            return Optional.of(mine);
        }
        return declarations.saveFacts(fresh) ? declarations.find(mine.id()) : Optional.empty();
    }

    /** An event has said that the profile changed: only its owner says what it is now. */
    private PersonFacts facts(Declaration mine) {
        var kept = mine.content().person();
        return people.profileVersion(mine.person()) > kept.profileVersion() ? identity.me() : kept;
    }

    /** What the replica confirms stands; everything else is the owner's to say. */
    private @Nullable Employer employer(Declaration mine) {
        var kept = mine.content().employer();
        var known = bindings.employerOf(mine.person());
        if (kept != null && known.filter(kept.id()::equals).isPresent()) {
            return employers.by(kept.id()).map(FindEmployer::printed).orElse(kept);
        }
        return binding.myEmployer()
                .flatMap(employers::by)
                .map(FindEmployer::printed)
                .orElse(null);
    }
}
