package cn.zhicheng.kit.openapi;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A component of a record is required unless it is {@code @Nullable}: what the code says, the OpenAPI page says. */
final class RecordConverter implements ModelConverter {
    private final ObjectMapper types = new ObjectMapper();

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        if (!chain.hasNext()) return null;
        var schema = chain.next().resolve(type, context, chain);
        var described = schema == null ? null : described(schema, context);
        var raw = types.constructType(type.getType()).getRawClass();
        if (described != null && raw.isRecord()) described.setRequired(required(raw, described));
        return schema;
    }

    private static @Nullable Schema<?> described(Schema<?> schema, ModelConverterContext context) {
        var reference = schema.get$ref();
        if (reference == null) return schema;
        return context.getDefinedModels().get(reference.substring(reference.lastIndexOf('/') + 1));
    }

    private static List<String> required(Class<?> type, Schema<?> described) {
        var properties = described.getProperties();
        return Arrays.stream(type.getRecordComponents())
                .filter(component -> !nullable(component))
                .map(RecordComponent::getName)
                .filter(name -> properties != null && properties.containsKey(name))
                .sorted()
                .toList();
    }

    private static boolean nullable(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }
}
