package cn.zhicheng.declaration.form;

import java.time.Instant;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A definition that was used once.
 *
 * @param definition its canonical JSON, exactly what the digest was made of
 */
@Document("formDefinitions")
record FormDefinitionDocument(@Id String digest, int shape, String edition, String definition, Instant firstUsedAt) {
    static final int SHAPE = 1;
}
