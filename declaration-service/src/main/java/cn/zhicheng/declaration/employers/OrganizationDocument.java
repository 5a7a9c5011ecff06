package cn.zhicheng.declaration.employers;

import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** An organization as its owner last announced it, as JSON. */
@Document("organizations")
record OrganizationDocument(@Id String id, long sequence, int shape, String json) {}
