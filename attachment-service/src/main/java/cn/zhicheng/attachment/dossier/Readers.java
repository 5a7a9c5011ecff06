package cn.zhicheng.attachment.dossier;

import cn.zhicheng.attachment.declarations.FindDeclaration;
import cn.zhicheng.attachment.declarations.FindDeclaration.Seen;
import cn.zhicheng.attachment.declarations.KnownDeclaration;
import cn.zhicheng.kit.security.Person;
import cn.zhicheng.kit.security.Role;
import cn.zhicheng.kit.web.ProblemException;

/** Who, beside its owner, reads what was submitted: offices on its route, and services. */
final class Readers {
    private static final String OFFICE = "OFFICE";

    private Readers() {}

    static KnownDeclaration declaration(FindDeclaration declarations, Person me, String declarationId) {
        if (me.is(Role.SYSTEM)) return declarations.submitted(declarationId).orElseThrow(ProblemException::notFound);
        if (me.is(Role.TITLE_OFFICE) || me.is(Role.COMMITTEE_OFFICE))
            return switch (declarations.seenBy(OFFICE + me.region(), declarationId)) {
                case Seen.Submitted(var declaration) -> declaration;
                case Seen.Nothing _ -> throw ProblemException.notFound();
                case Seen.NotYet _ -> throw ProblemException.syncing();
            };
        throw ProblemException.notFound();
    }
}
