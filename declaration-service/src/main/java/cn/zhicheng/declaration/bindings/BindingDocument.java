package cn.zhicheng.declaration.bindings;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** The employer that an applicant ({@code _id}) confirmed; none after a release. */
@Document("bindings")
record BindingDocument(
        @Id String id, long sequence, int shape, @Nullable String employerId) {}
