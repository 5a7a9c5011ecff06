package cn.zhicheng.declaration.plans;

import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** A plan as its owner last announced it, as JSON. */
@Document("plans")
record PlanDocument(@Id String id, long sequence, int shape, String json) {}
