package cn.zhicheng.kit.archtest.planted;

import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.stereotype.Repository;

/** Breaks nothing: annotations are no stores. */
@Repository
class FineRepository {
    @Document("fine")
    record Stored(String id) {}
}
