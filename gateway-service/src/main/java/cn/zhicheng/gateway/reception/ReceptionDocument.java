package cn.zhicheng.gateway.reception;

import java.time.Instant;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * One first reception.
 *
 * @param key {@link Submit#key()}
 * @param at when
 */
@Document("receptions")
record ReceptionDocument(@Id String key, int shape, @Indexed Instant at) {
    static final int SHAPE = 1;
}
