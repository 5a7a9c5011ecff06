package cn.zhicheng.declaration;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Starts declaration-service. */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
public class DeclarationServiceApplication {

    public static void main(String[] args) {
        SpringApplication.run(DeclarationServiceApplication.class, args);
    }
}
