package cn.zhicheng.document.printing;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param publicUrl address of the site, without a slash at its end: the QR code leads there */
@ConfigurationProperties("zhicheng.document")
public record PrintingProperties(
        @DefaultValue("http://localhost:8080") String publicUrl) {}
