package cn.zhicheng.identity.applicants;

import java.util.Optional;

/** The applicants that there are. */
public interface Applicants {

    /** What came of saving. */
    enum Saved {
        /** It is stored, and its events will be published. */
        STORED,
        /** Somebody else saved this applicant since it was read. */
        CHANGED_MEANWHILE,
        /** Another applicant has the same document: one person has one account. */
        DOCUMENT_TAKEN
    }

    /** The applicant of that person id. */
    Optional<Applicant> find(String personId);

    /** Stores one and the events. */
    Saved save(Applicant applicant);
}
