package cn.zhicheng.kit.archtest.planted;

import org.springframework.data.mongodb.core.MongoOperations;

record DomainThatReadsTheStore(MongoOperations mongo) {}
