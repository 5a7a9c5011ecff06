package cn.zhicheng.attachment.declarations;

import cn.zhicheng.contracts.DeclarationState;
import java.util.Optional;

/** The replica of declarations. */
public interface Declarations {
    Optional<KnownDeclaration> find(String declarationId);

    /** Keeps a newer state. */
    void put(DeclarationState state, long sequence);
}
