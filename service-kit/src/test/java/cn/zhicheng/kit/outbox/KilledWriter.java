package cn.zhicheng.kit.outbox;

import cn.zhicheng.contracts.BindingState;
import cn.zhicheng.contracts.EmployerUnbound;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Update;

/** A service that saves, says so, and never gets an event out; a test kills it there. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
class KilledWriter {
    @Document("killed")
    record Killed(String id) {}

    public static void main(String[] args) {
        var service = SpringApplication.run(KilledWriter.class, args);
        var event = new EmployerUnbound(new BindingState(args[0], null, null));
        service.getBean(Outbox.class).update(Killed.class, args[0], 0, new Update(), List.of(event));
    }

    @Bean
    Publisher neverPublishes() {
        return event -> {
            System.out.println("publishing " + event.key());
            System.out.flush();
            await(new CountDownLatch(1));
        };
    }

    private static void await(CountDownLatch never) {
        try {
            never.await();
        } catch (InterruptedException e) {
            throw new PublishingFailedException("interrupted", e);
        }
    }
}
