package cn.zhicheng.attachment.dossier;

import cn.zhicheng.attachment.dossier.Dossier.Outcome;
import cn.zhicheng.attachment.dossier.Dossier.Outcome.Changed;
import cn.zhicheng.attachment.dossier.Dossier.Outcome.Refused;
import java.util.function.Function;
import org.springframework.stereotype.Service;

/** Decides on the dossier as it is now and saves; when another request was faster, decides anew. */
@Service
class SaveDossier {
    private static final int TRIES = 20;

    private final OpenDossier open;
    private final Dossiers dossiers;

    SaveDossier(OpenDossier open, Dossiers dossiers) {
        this.open = open;
        this.dossiers = dossiers;
    }

    Outcome save(MyDeclaration mine, Function<Dossier, Outcome> decision) {
        for (var attempt = 0; attempt < TRIES; attempt++) {
            var before = open.of(mine);
            var outcome = decision.apply(before);
            if (!(outcome instanceof Changed(var after))) return sure(mine, outcome);
            if (dossiers.save(before, after)) return outcome;
        }
        return new Refused(new Refusal.Busy());
    }

    /** No refusal rests on a replica: before saying that nothing may be changed, the declaration's owner is asked. */
    Outcome sure(MyDeclaration mine, Outcome outcome) {
        var byStage = outcome instanceof Refused(var why)
                && (why instanceof Refusal.Locked || why instanceof Refusal.NotNamed);
        return byStage && open.isBehind(mine) ? new Refused(new Refusal.Unsure()) : outcome;
    }
}
