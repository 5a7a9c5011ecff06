package cn.zhicheng.kit.openapi;

import cn.zhicheng.kit.security.Person;
import cn.zhicheng.kit.web.PageQuery;
import cn.zhicheng.kit.web.Problem;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.math.BigDecimal;
import java.util.Arrays;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.web.method.HandlerMethod;

/** What the kit adds to every controller, as the OpenAPI page of a service shows it. */
@AutoConfiguration
public class OpenApiAutoConfiguration {
    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Person.class, PageQuery.class);
    }

    @Bean
    @ConditionalOnMissingBean
    OpenAPI openApi(@Value("${spring.application.name}") String service) {
        var bearer = new SecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme("bearer")
                .bearerFormat("JWT");
        return new OpenAPI()
                .info(new Info().title(service).version("1"))
                .components(new Components().addSecuritySchemes("bearer", bearer))
                .addSecurityItem(new SecurityRequirement().addList("bearer"));
    }

    @Bean
    ModelConverter recordConverter() {
        return new RecordConverter();
    }

    @Bean
    GlobalOpenApiCustomizer problemsInOpenApi() {
        return api -> ModelConverters.getInstance(true)
                .readAll(Problem.class)
                .forEach((name, schema) -> api.getComponents().addSchemas(name, schema));
    }

    @Bean
    GlobalOperationCustomizer operationsInOpenApi() {
        return (operation, handler) -> {
            operation.setOperationId(operationId(handler));
            operation.getResponses().addApiResponse("default", problem());
            if (isPaged(handler)) {
                operation.addParametersItem(number("page", 1, PageQuery.MAX_PAGE));
                operation.addParametersItem(number("size", PageQuery.DEFAULT_SIZE, PageQuery.MAX_SIZE));
            }
            return operation;
        };
    }

    /** Controller and method: the same however many others there are. */
    private static String operationId(HandlerMethod handler) {
        var controller = handler.getBeanType().getSimpleName().replaceAll("Controller$", "");
        return Character.toLowerCase(controller.charAt(0)) + controller.substring(1) + "_"
                + handler.getMethod().getName();
    }

    private static boolean isPaged(HandlerMethod handler) {
        return Arrays.stream(handler.getMethodParameters())
                .anyMatch(parameter -> parameter.getParameterType() == PageQuery.class);
    }

    private static ApiResponse problem() {
        var schema = new Schema<>().$ref("#/components/schemas/Problem");
        var content = new Content().addMediaType(Problem.MEDIA_TYPE, new MediaType().schema(schema));
        return new ApiResponse().description("Problem details").content(content);
    }

    private static Parameter number(String name, int otherwise, int max) {
        var schema = new IntegerSchema();
        schema.minimum(BigDecimal.ONE).maximum(BigDecimal.valueOf(max)).setDefault(otherwise);
        return new Parameter().in("query").name(name).required(false).schema(schema);
    }
}
