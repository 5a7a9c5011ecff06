package cn.zhicheng.kit.event;

import cn.zhicheng.contracts.Event;
import cn.zhicheng.contracts.EventJson;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Checks events against the schemas that contracts keeps beside their records. */
final class EventSchemas {
    private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private final Map<Class<? extends Event>, Schema> schemas = new ConcurrentHashMap<>();

    /**
     * @param data the event as JSON
     * @throws UnpublishableEventException naming where it breaks the schema, never the value
     */
    void check(Class<? extends Event> type, String data) {
        var schema = schemas.computeIfAbsent(type, t -> registry.getSchema(EventJson.schemaOf(t), InputFormat.JSON));
        var errors = schema.validate(data, InputFormat.JSON);
        if (!errors.isEmpty())
            throw new UnpublishableEventException(type.getSimpleName() + " breaks its schema: "
                    + errors.stream()
                            .map(error -> error.getInstanceLocation() + " " + error.getKeyword())
                            .toList());
    }
}
