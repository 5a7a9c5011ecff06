package cn.zhicheng.attachment.dossier;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The dossiers of all declarations. */
public interface Dossiers {
    /** The dossier; none while nothing was ever put into it. */
    Optional<Dossier> find(String declarationId);

    /** Saves what changed; false if somebody else was faster. */
    boolean save(Dossier before, Dossier after);

    /** Some dossiers, by declaration, that hold a content that is still to be scanned. */
    List<String> toScan(int most);

    /** Some dossiers that were left before {@code time} with contents that may be unnamed. */
    List<String> toCollect(Instant time, int most);
}
