package cn.zhicheng.kit.defaults;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

class KitDefaultsTest {
    private final StandardEnvironment environment = new StandardEnvironment();

    @Test
    void giveWhatAServiceDoesNotSay() {
        new KitDefaults().postProcessEnvironment(environment, new SpringApplication());
        assertThat(environment.getProperty("spring.threads.virtual.enabled")).isEqualTo("true");
    }

    @Test
    void loseAgainstWhatAServiceSays() {
        environment
                .getPropertySources()
                .addLast(new MapPropertySource("service", Map.of("spring.threads.virtual.enabled", "false")));
        new KitDefaults().postProcessEnvironment(environment, new SpringApplication());
        assertThat(environment.getProperty("spring.threads.virtual.enabled")).isEqualTo("false");
    }
}
