package cn.zhicheng.document;

import cn.zhicheng.kit.archtest.ApiFile;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@ServiceTest
class ApiFileTest {
    @LocalServerPort
    int port;

    @Test
    void theCommittedDescriptionOfTheInterfaceIsTrue() {
        ApiFile.of("document-service").agreesWithServiceAt(port);
    }
}
