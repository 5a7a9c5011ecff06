package cn.zhicheng.kit.security;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param publicPaths patterns ({@code /api/catalogue/**}) that anybody may GET without a token */
@ConfigurationProperties("zhicheng.security")
record SecurityProperties(@DefaultValue List<String> publicPaths) {}
