package cn.zhicheng.kit.openapi;

import cn.zhicheng.kit.security.Person;
import cn.zhicheng.kit.web.PageQuery;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.math.BigDecimal;
import java.util.Arrays;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

/** What the kit adds to a controller, as its OpenAPI page shows it. */
@AutoConfiguration
public class OpenApiAutoConfiguration {
    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Person.class, PageQuery.class);
    }

    @Bean
    @ConditionalOnMissingBean
    OpenAPI openApi(@Value("${spring.application.name}") String service) {
        var scheme = new SecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme("bearer")
                .bearerFormat("JWT");
        return new OpenAPI()
                .info(new Info().title(service).version("1"))
                .components(new io.swagger.v3.oas.models.Components().addSecuritySchemes("bearer", scheme));
    }

    @Bean
    OperationCustomizer pagesInOpenApi() {
        return (operation, handler) -> {
            var paged = Arrays.stream(handler.getMethodParameters())
                    .anyMatch(parameter -> parameter.getParameterType() == PageQuery.class);
            if (paged) {
                operation.addParametersItem(number("page", 1, PageQuery.MAX_PAGE));
                operation.addParametersItem(number("size", PageQuery.DEFAULT_SIZE, PageQuery.MAX_SIZE));
            }
            return operation;
        };
    }

    private static Parameter number(String name, int otherwise, int max) {
        var schema = new IntegerSchema();
        schema.minimum(BigDecimal.ONE).maximum(BigDecimal.valueOf(max)).setDefault(otherwise);
        return new Parameter().in("query").name(name).required(false).schema(schema);
    }
}
