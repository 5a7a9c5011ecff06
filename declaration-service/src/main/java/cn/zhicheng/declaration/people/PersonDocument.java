package cn.zhicheng.declaration.people;

import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** How often an applicant's ({@code _id}) profile changed; who the applicant is never travels on the bus. */
@Document("people")
record PersonDocument(@Id String id, long sequence, int shape, int profileVersion) {}
