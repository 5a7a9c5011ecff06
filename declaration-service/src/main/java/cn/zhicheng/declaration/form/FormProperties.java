package cn.zhicheng.declaration.form;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param edition that new declarations start with: it opens with a plan's year */
@ConfigurationProperties("zhicheng.declaration.form")
record FormProperties(@DefaultValue("2026") String edition) {}
