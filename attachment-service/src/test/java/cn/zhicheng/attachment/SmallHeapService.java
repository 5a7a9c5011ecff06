package cn.zhicheng.attachment;

import org.springframework.boot.SpringApplication;

/** The service as a process of its own, which says where it listens. */
final class SmallHeapService {
    static final String LISTENING = "listening on ";

    private SmallHeapService() {}

    public static void main(String[] args) {
        var service = SpringApplication.run(AttachmentServiceApplication.class, args);
        System.out.println(LISTENING + service.getEnvironment().getProperty("local.server.port"));
        System.out.flush();
    }
}
