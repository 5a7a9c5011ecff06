package cn.zhicheng.declaration.lifecycle;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** All declarations. A save of a version that is no longer the stored one changes nothing and gives false. */
public interface Declarations {

    Optional<Declaration> find(DeclarationId id);

    /** The declaration, if it is this person's: somebody else's does not exist for them. */
    Optional<Declaration> ownedBy(PersonId person, DeclarationId id);

    /** The declaration that takes this place of a person's in a plan. */
    Optional<DeclarationId> withPlanKey(String planKey);

    /** The declaration that takes this place of a person's in a year. */
    Optional<DeclarationId> withSlotKey(String slotKey);

    /** The declaration that bears this receipt. */
    Optional<DeclarationId> withReceiptNumber(String number);

    /** Returned declarations whose notice's deadline is at or before this moment, the oldest first, at most so many. */
    List<Declaration> overdue(Instant deadline, int atMost);

    /** Declarations of a plan that its cancellation would end, at most so many. */
    List<Declaration> cancellable(String planId, int atMost);

    /** Keeps a new declaration; false if its id, its plan or its slot of the year is taken. */
    boolean start(Declaration declaration);

    /** Saves where a declaration is now, and what it announces. */
    boolean save(Declaration declaration);

    /** Saves one part and the content version. */
    boolean savePart(Declaration declaration, Part part);

    /** Saves several parts at once, and the content version. */
    boolean saveParts(Declaration declaration, Collection<Part> parts);

    /** Saves person and employer, and the content version. */
    boolean saveFacts(Declaration declaration);
}
