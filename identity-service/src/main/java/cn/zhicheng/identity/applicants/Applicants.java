package cn.zhicheng.identity.applicants;

import java.util.Optional;

/** The applicants that there are. */
public interface Applicants {

    /** The applicant of that person id. */
    Optional<Applicant> find(String personId);

    /**
     * Stores one and the events.
     *
     * @throws DocumentTakenException if another applicant has the same document
     */
    void save(Applicant applicant);

    /** Another applicant has the same document: one person has one account. */
    final class DocumentTakenException extends RuntimeException {
        DocumentTakenException(Throwable cause) {
            super("document taken", cause);
        }
    }
}
