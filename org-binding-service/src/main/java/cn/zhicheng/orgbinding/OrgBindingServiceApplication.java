package cn.zhicheng.orgbinding;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the organization and binding service. */
@SpringBootApplication
public class OrgBindingServiceApplication {

    public static void main(String[] args) {
        SpringApplication.run(OrgBindingServiceApplication.class, args);
    }
}
