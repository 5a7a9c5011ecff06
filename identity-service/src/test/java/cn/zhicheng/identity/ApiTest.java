package cn.zhicheng.identity;

import cn.zhicheng.kit.archtest.ApiFile;
import cn.zhicheng.kit.test.LocalComponents;
import cn.zhicheng.local.Component;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

@LocalComponents(Component.STORE)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class ApiTest {
    @LocalServerPort
    private int port;

    @Test
    void isWhatTheCommittedFileSays() {
        ApiFile.of("identity-service").agreesWithServiceAt(port);
    }
}
