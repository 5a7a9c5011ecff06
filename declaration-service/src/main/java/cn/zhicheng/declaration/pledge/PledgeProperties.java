package cn.zhicheng.declaration.pledge;

import jakarta.validation.constraints.NotBlank;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/** @param version of the pledge's text that one agrees to now (manual §4.3: it names the three years) */
@Validated
@ConfigurationProperties("zhicheng.declaration.pledge")
record PledgeProperties(@NotBlank String version) {}
