package cn.zhicheng.kit.archtest.planted;

import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.repository.CrudRepository;
import org.springframework.stereotype.Repository;

/** Breaks nothing: what Spring calls a repository or a document is no store of another feature. */
@Repository
interface FineRepository extends CrudRepository<FineRepository.Stored, String> {
    @Document("fine")
    record Stored(String id) {}
}
