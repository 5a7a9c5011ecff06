package cn.zhicheng.declaration.form;

import cn.zhicheng.declaration.form.files.EditionFiles;
import java.util.List;
import org.springframework.beans.BeanUtils;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;

/** Reads the current edition and finds the rules; the service does not start with one that is wrong. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(FormProperties.class)
class FormConfiguration {

    @Bean
    FormDefinition currentForm(FormProperties properties) {
        return EditionFiles.read(properties.edition());
    }

    @Bean
    SubmitCheck submitCheck(FormDefinition currentForm) {
        return new SubmitCheck(rules(), currentForm);
    }

    @Bean
    FormMessages formMessages() {
        return new FormMessages();
    }

    /** One of each class in the package of rules: a new rule is in no list. */
    static List<Rule> rules() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(Rule.class));
        return scanner.findCandidateComponents(FormConfiguration.class.getPackageName() + ".rules").stream()
                .map(found -> ClassUtils.resolveClassName(
                        String.valueOf(found.getBeanClassName()), FormConfiguration.class.getClassLoader()))
                .map(type -> BeanUtils.instantiateClass(type, Rule.class))
                .toList();
    }
}
