package cn.zhicheng.identity.applicants;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * An applicant as stored; {@code _id} is the person. Everything that tells who it is lies in {@code facts}, encrypted.
 *
 * @param facts JSON of the facts, encrypted (AAD: collection, _id, {@code facts})
 * @param documentIndex blind index of kind and number of the document, unique
 */
@Document("applicants")
record ApplicantDocument(
        @Id String id,
        int shape,
        long version,
        String facts,
        @Indexed(unique = true) String documentIndex,
        int profileVersion,
        @Nullable String session,
        Instant checkedAt) {

    static final int SHAPE = 1;
    static final String COLLECTION = "applicants";
}
