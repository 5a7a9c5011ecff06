package cn.zhicheng.document.declarations;

import cn.zhicheng.kit.http.ServiceClients;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Sources of contents: one acts as the person who asks, one as the service. */
@Configuration(proxyBeanMethods = false)
class ClientsConfiguration {

    @Bean
    DeclarationClient declarationAsPerson(ServiceClients clients, ServiceAddressesProperties addresses) {
        return clients.create(DeclarationClient.class, addresses.declarationUrl());
    }

    @Bean
    DeclarationSource sourceAsPerson(
            ServiceClients clients,
            ServiceAddressesProperties addresses,
            DefinitionsClient definitions,
            DeclarationClient declarationAsPerson) {
        return new DeclarationSourceClient(
                declarationAsPerson, clients.create(AttachmentClient.class, addresses.attachmentUrl()), definitions);
    }

    /** For event-driven work only. */
    @Bean
    DeclarationSource sourceAsService(
            ServiceClients clients, ServiceAddressesProperties addresses, DefinitionsClient definitions) {
        return new DeclarationSourceClient(
                clients.createWithServiceToken(DeclarationClient.class, addresses.declarationUrl()),
                clients.createWithServiceToken(AttachmentClient.class, addresses.attachmentUrl()),
                definitions);
    }
}
