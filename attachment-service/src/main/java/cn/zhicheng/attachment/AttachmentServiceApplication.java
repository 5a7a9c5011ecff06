package cn.zhicheng.attachment;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Proofs of declarations. */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
public class AttachmentServiceApplication {

    /** Starts the service. */
    public static void main(String[] args) {
        SpringApplication.run(AttachmentServiceApplication.class, args);
    }
}
