package cn.zhicheng.document.declarations;

import org.springframework.boot.context.properties.ConfigurationProperties;

/** Internal addresses of the services that are asked. */
@ConfigurationProperties("zhicheng.services")
record ServiceAddressesProperties(String declarationUrl, String attachmentUrl) {}
