package cn.zhicheng.declaration.employers;

import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** A title office and the region that it acts for. */
@Document("offices")
record OfficeDocument(@Id String id, long sequence, int shape, String name, String regionCode) {}
