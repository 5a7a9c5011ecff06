package cn.zhicheng.declaration.plans;

import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** A committee as its owner last announced it, as JSON. */
@Document("committees")
record CommitteeDocument(@Id String id, long sequence, int shape, String json) {}
