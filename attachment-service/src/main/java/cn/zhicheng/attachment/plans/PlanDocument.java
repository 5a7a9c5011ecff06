package cn.zhicheng.attachment.plans;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** What a plan asks of proofs; {@code _id} is the plan. */
@Document("plans")
record PlanDocument(@Id String id, int shape, long sequence, List<StoredRule> rules) {

    record StoredRule(
            String category,
            List<String> formats,
            long maxBytes,
            int min,
            int max,
            @Nullable String requiredWhen) {}
}
