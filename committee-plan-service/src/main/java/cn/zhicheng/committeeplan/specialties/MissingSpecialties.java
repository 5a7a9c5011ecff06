package cn.zhicheng.committeeplan.specialties;

import cn.zhicheng.kit.web.PageQuery;
import cn.zhicheng.kit.web.Paged;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All requests for specialties. */
public interface MissingSpecialties {

    Optional<MissingSpecialty> find(String id);

    /** The open request with this key. */
    Optional<MissingSpecialty> withOpenKey(String openKey);

    /** A person's requests, the newest first. */
    Paged<MissingSpecialty> ofPerson(String personId, PageQuery page);

    /** How many of a person's requests are open. */
    long countOpen(String personId);

    /** The requests to committees of these regions, the oldest first. */
    Paged<MissingSpecialty> ofRegions(
            Collection<String> regionCodes, MissingSpecialty.@Nullable State state, PageQuery page);

    /** Keeps it; false if another version is stored, or its key is taken. */
    boolean save(MissingSpecialty request);
}
