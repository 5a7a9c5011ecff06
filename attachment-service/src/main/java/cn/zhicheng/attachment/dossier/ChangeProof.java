package cn.zhicheng.attachment.dossier;

import cn.zhicheng.attachment.dossier.Dossier.Outcome;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Changes of a proof that bring no new bytes. */
@Service
class ChangeProof {
    private final OpenDossier open;
    private final SaveDossier save;
    private final Clock clock;

    ChangeProof(OpenDossier open, SaveDossier save, Clock clock) {
        this.open = open;
        this.save = save;
        this.clock = clock;
    }

    /** Another caption or place; null = as it is. */
    Outcome describe(MyDeclaration mine, String id, @Nullable String caption, @Nullable Integer order) {
        return save.save(mine, dossier -> {
            var known = dossier.attachments().get(id);
            if (known == null) return new Outcome.Refused(new Refusal.Unknown());
            return dossier.describe(
                    id, caption == null ? known.caption() : caption, order == null ? known.order() : order);
        });
    }

    Outcome remove(MyDeclaration mine, String id) {
        return save.save(mine, dossier -> dossier.remove(id, clock.instant()));
    }

    /** Brings a removed proof back, if there is still room for it. */
    Outcome restore(MyDeclaration mine, String id) {
        return save.save(mine, dossier -> {
            var known = dossier.attachments().get(id);
            if (known == null) return new Outcome.Refused(new Refusal.Unknown());
            return open.ruleOf(mine, known.category())
                    .map(rule -> dossier.restore(id, open.limitsOf(rule), clock.instant()))
                    .orElseGet(() -> new Outcome.Refused(new Refusal.CategoryFull(known.category(), 0)));
        });
    }
}
