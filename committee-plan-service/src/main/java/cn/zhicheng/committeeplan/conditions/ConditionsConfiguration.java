package cn.zhicheng.committeeplan.conditions;

import cn.zhicheng.committeeplan.reference.ReferenceFilesReader;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads the conditions that come with the product. */
@Configuration(proxyBeanMethods = false)
class ConditionsConfiguration {
    @Bean
    Conditions conditions(ReferenceFilesReader files) {
        return new Conditions(List.of(files.read("conditions", ConditionsBook.class)));
    }
}
