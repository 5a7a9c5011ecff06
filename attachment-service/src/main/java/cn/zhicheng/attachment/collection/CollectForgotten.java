package cn.zhicheng.attachment.collection;

import cn.zhicheng.attachment.dossier.Dossier;
import cn.zhicheng.attachment.dossier.Dossiers;
import cn.zhicheng.attachment.storage.ObjectKey;
import cn.zhicheng.attachment.storage.ProofObjects;
import java.time.Clock;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * Removes bytes that no live proof and no manifest of any round names. First the dossier says that they go, so that nobody can name
 * them again in the meantime; then they go; then the dossier says that they are gone. A crash in between is made good by the next sweep.
 */
@Service
class CollectForgotten {
    private static final Logger log = LoggerFactory.getLogger(CollectForgotten.class);

    private final Dossiers dossiers;
    private final ProofObjects objects;
    private final ConsumerLag lag;
    private final CollectionProperties properties;
    private final Clock clock;

    CollectForgotten(
            Dossiers dossiers, ProofObjects objects, ConsumerLag lag, CollectionProperties properties, Clock clock) {
        this.dossiers = dossiers;
        this.objects = objects;
        this.lag = lag;
        this.properties = properties;
        this.clock = clock;
    }

    void collect() {
        discardAbandoned();
        var before = clock.instant().minus(properties.after());
        var candidates = dossiers.toCollect(before, properties.atOnce());
        if (candidates.isEmpty() || !lag.isNone()) return;
        for (var declarationId : candidates) {
            try {
                dossiers.find(declarationId).ifPresent(dossier -> collect(dossier, before));
            } catch (RuntimeException e) {
                log.warn("what is forgotten of {} is collected later", declarationId, e);
            }
        }
    }

    private void collect(Dossier dossier, Instant before) {
        var forgotten = dossier.deleting().isEmpty() ? dossier.unnamedSince(before) : dossier.deleting();
        if (forgotten.isEmpty()) return;
        if (!dossiers.save(dossier, dossier.deleting(forgotten))) return; // somebody may just have named one
        forgotten.forEach(sha256 -> objects.delete(new ObjectKey(dossier.declarationId(), sha256)));
        var deleting = dossiers.find(dossier.declarationId()).orElseThrow();
        if (dossiers.save(deleting, deleting.deleted()))
            log.info("collected {} contents of {}", forgotten.size(), dossier.declarationId());
    }

    private void discardAbandoned() {
        var before = clock.instant().minus(properties.abandonedAfter());
        objects.abandonedBefore(before, properties.atOnce()).forEach(objects::discard);
    }
}
