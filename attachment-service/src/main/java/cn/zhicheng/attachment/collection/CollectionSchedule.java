package cn.zhicheng.attachment.collection;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** When forgotten bytes are collected. */
@Component
class CollectionSchedule {
    private final CollectForgotten collectForgotten;

    CollectionSchedule(CollectForgotten collectForgotten) {
        this.collectForgotten = collectForgotten;
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT10M")
    void collect() {
        collectForgotten.collect();
    }
}
