package cn.zhicheng.contracts;

import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfig;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import com.github.victools.jsonschema.module.jackson.JacksonSchemaModule;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Derives the JSON Schema (2020-12) of an event record: what is not {@code @Nullable} is required. */
final class SchemaOf {
    private static final SchemaGenerator GENERATOR = new SchemaGenerator(config());

    private SchemaOf() {}

    static JsonNode type(Class<?> type) {
        return GENERATOR.generateSchema(type);
    }

    private static SchemaGeneratorConfig config() {
        var builder = new SchemaGeneratorConfigBuilder(SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
                .with(new JacksonSchemaModule())
                .with(Option.EXTRA_OPEN_API_FORMAT_VALUES, Option.FLATTENED_ENUMS, Option.DEFINITIONS_FOR_ALL_OBJECTS);
        builder.forFields()
                .withRequiredCheck(
                        field -> !field.getRawMember().getAnnotatedType().isAnnotationPresent(Nullable.class));
        return builder.build();
    }
}
