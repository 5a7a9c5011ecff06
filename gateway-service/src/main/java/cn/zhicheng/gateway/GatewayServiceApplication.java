package cn.zhicheng.gateway;

import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The gateway: the only service that a browser or an API client talks to. */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
public class GatewayServiceApplication {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    /** Starts the gateway. */
    public static void main(String[] args) {
        // A pooled connection is given up before a service closes it (Tomcat: 20 s): a write must never meet a dead
        // one.
        System.setProperty("jdk.httpclient.keepalive.timeout", "10");
        SpringApplication.run(GatewayServiceApplication.class, args);
    }
}
