package cn.zhicheng.kit.archtest.planted;

import java.time.Instant;

class DomainThatReadsTheTime {
    Instant now() {
        return Instant.now();
    }
}
