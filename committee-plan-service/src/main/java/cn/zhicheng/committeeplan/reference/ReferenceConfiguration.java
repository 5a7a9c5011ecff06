package cn.zhicheng.committeeplan.reference;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The reference files, read once at the start. */
@Configuration(proxyBeanMethods = false)
class ReferenceConfiguration {

    @Bean
    Catalogue catalogue(ReferenceFilesReader files) {
        return files.read("catalogue", Catalogue.class);
    }
}
