package cn.zhicheng.document.printing;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PrintingConfiguration {

    @Bean
    RenderingSlots renderingSlots(PrintingProperties properties) {
        return new RenderingSlots(properties.slots(), properties.patience());
    }
}
