package cn.zhicheng.declaration.office;

import cn.zhicheng.declaration.lifecycle.Declaration;
import cn.zhicheng.declaration.lifecycle.DeclarationId;
import cn.zhicheng.declaration.lifecycle.Declarations;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Opens a dossier for an office. An office sees a dossier if and only if it is on its route. */
@Service
class ReadDossier {
    private final Declarations declarations;

    ReadDossier(Declarations declarations) {
        this.declarations = declarations;
    }

    Optional<Declaration> of(DeclarationId id, List<String> officeIds) {
        return declarations.find(id).filter(found -> isOnRoute(found, officeIds));
    }

    private static boolean isOnRoute(Declaration declaration, List<String> officeIds) {
        return !Collections.disjoint(declaration.progress().route(), officeIds);
    }
}
