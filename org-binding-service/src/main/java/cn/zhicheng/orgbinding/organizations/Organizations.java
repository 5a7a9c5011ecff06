package cn.zhicheng.orgbinding.organizations;

import cn.zhicheng.kit.web.PageQuery;
import cn.zhicheng.kit.web.Paged;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The organizations that there are. */
interface Organizations {

    /** The organization of that id. */
    Optional<Organization> find(String id);

    /** Those of these ids that exist, in no order. */
    List<Organization> findAll(Collection<String> ids);

    /**
     * Active employers that a person may mean: by credit code, else with exactly that name, else with a name that is the
     * same after normalising.
     */
    Paged<Found> search(String typed, PageQuery page);

    /**
     * Stores it and its events.
     *
     * @throws NameTakenException if its superior has one of that name
     * @throws CreditCodeTakenException if another one has that credit code
     */
    void save(Organization organization);

    /** One hit, and how it was found. */
    record Found(Organization organization, Match match) {}

    /** How a hit agrees with what was typed. */
    enum Match {
        EXACT,
        NORMALIZED,
        CREDIT_CODE
    }

    /** Another organization under the same superior has that name. */
    final class NameTakenException extends RuntimeException {
        NameTakenException(Throwable cause) {
            super("name taken", cause);
        }
    }

    /** Another organization has that credit code. */
    final class CreditCodeTakenException extends RuntimeException {
        CreditCodeTakenException(Throwable cause) {
            super("credit code taken", cause);
        }
    }
}
