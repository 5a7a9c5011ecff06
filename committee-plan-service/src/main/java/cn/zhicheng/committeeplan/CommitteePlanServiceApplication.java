package cn.zhicheng.committeeplan;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Starts the committee and plan service. */
@SpringBootApplication
@EnableScheduling
public class CommitteePlanServiceApplication {

    public static void main(String[] args) {
        SpringApplication.run(CommitteePlanServiceApplication.class, args);
    }
}
