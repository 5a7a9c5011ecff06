package cn.zhicheng.attachment.sealing;

import cn.zhicheng.attachment.dossier.Dossier;
import cn.zhicheng.attachment.dossier.Dossier.Outcome;
import cn.zhicheng.attachment.dossier.Dossier.Outcome.Changed;
import cn.zhicheng.attachment.dossier.Dossiers;
import cn.zhicheng.attachment.dossier.Lock;
import cn.zhicheng.contracts.DeclarationState;
import java.util.Set;
import org.springframework.stereotype.Service;

/** Makes the dossier what the declaration's state says, whatever was missed before. */
@Service
class FollowDeclaration {
    private final Dossiers dossiers;

    FollowDeclaration(Dossiers dossiers) {
        this.dossiers = dossiers;
    }

    void follow(DeclarationState state) {
        // Whoever was faster has made a step: this ends when people stop changing what is about to be sealed.
        while (!followed(state)) Thread.onSpinWait();
    }

    private boolean followed(DeclarationState state) {
        var before = dossiers.find(state.declarationId())
                .orElseGet(() -> Dossier.none(state.declarationId(), state.personId()));
        return !(next(before, state) instanceof Changed(var after)) || dossiers.save(before, after);
    }

    private static Outcome next(Dossier dossier, DeclarationState state) {
        var manifest = state.manifest();
        return switch (state.stage()) {
            case DRAFT -> dossier.unlock(new Lock.Open(), manifest);
            case RETURNED -> returned(dossier, state);
            case DISCARDED -> dossier.unlock(new Lock.Closed(), manifest);
            case SUBMITTED,
                    UNDER_AUDIT,
                    ACCEPTED,
                    UNDER_REVIEW,
                    PASSED,
                    CERTIFIED,
                    REJECTED,
                    NOT_PASSED,
                    LAPSED,
                    CANCELLED ->
                manifest == null ? dossier.unlock(new Lock.Closed(), null) : dossier.sealTo(manifest, state.round());
        };
    }

    /** A return follows a submission: if that event was missed, its seal is made good first. */
    private static Outcome returned(Dossier dossier, DeclarationState state) {
        var manifest = state.manifest();
        var lock = new Lock.Partly(Set.copyOf(state.unlocked()));
        if (manifest == null || dossier.lock() instanceof Lock.Partly) return dossier.unlock(lock, manifest);
        return dossier.sealTo(manifest, state.round()) instanceof Changed(var sealed)
                ? sealed.unlock(lock, manifest)
                : dossier.unlock(lock, manifest);
    }
}
