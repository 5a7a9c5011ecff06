package cn.zhicheng.attachment;

import cn.zhicheng.kit.archtest.ApiFile;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@AttachmentTest
class ApiFileTest {
    @LocalServerPort
    private int port;

    @Test
    void theCommittedFileIsTrue() {
        ApiFile.of("attachment-service").agreesWithServiceAt(port);
    }
}
