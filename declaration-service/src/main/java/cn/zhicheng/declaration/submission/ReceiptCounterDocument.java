package cn.zhicheng.declaration.submission;

import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** The last serial of a committee's year; {@code _id} is {@code <year>|<committee number>}. */
@Document("receiptCounters")
record ReceiptCounterDocument(@Id String id, int shape, long serial) {}
