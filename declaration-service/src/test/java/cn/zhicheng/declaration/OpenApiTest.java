package cn.zhicheng.declaration;

import cn.zhicheng.declaration.world.ServiceTest;
import cn.zhicheng.kit.archtest.ApiFile;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@ServiceTest
class OpenApiTest {
    @LocalServerPort
    int port;

    @Test
    void theCommittedPageSaysWhatTheServiceSays() {
        ApiFile.of("declaration-service").agreesWithServiceAt(port);
    }
}
