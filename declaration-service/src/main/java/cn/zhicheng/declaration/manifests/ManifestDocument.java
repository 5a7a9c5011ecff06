package cn.zhicheng.declaration.manifests;

import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** The live manifest of a declaration ({@code _id}), as JSON. */
@Document("manifests")
record ManifestDocument(@Id String id, long sequence, int shape, String json) {}
