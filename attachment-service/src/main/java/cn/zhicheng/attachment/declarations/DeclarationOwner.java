package cn.zhicheng.attachment.declarations;

import cn.zhicheng.contracts.DeclarationStage;
import java.util.Optional;

/** declaration-service, asked with the caller's own token before anything is refused for what a replica says. */
public interface DeclarationOwner {
    /** The caller's declaration; none when it is not theirs or does not exist. */
    Optional<Mine> mine(String declarationId);

    /** Whether the caller, who is staff, sees what was submitted. */
    boolean seenByOffice(String declarationId);

    /** A declaration as its owner's service tells it. */
    record Mine(String planId, DeclarationStage stage) {}
}
