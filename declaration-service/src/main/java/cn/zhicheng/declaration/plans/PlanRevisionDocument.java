package cn.zhicheng.declaration.plans;

import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** A revision of a plan that declarations started with, as JSON; never changed. Its id is {@code <plan>/<revision>}. */
@Document("planRevisions")
record PlanRevisionDocument(@Id String id, int shape, String json) {
    static final int SHAPE = 1;

    static String idOf(String planId, int revision) {
        return planId + "/" + revision;
    }
}
