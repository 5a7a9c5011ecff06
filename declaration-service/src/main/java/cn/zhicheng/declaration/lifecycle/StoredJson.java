package cn.zhicheng.declaration.lifecycle;

import org.springframework.stereotype.Component;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** JSON inside stored documents. A member that a newer release wrote does not stop an older one. */
@Component
public class StoredJson {
    private final JsonMapper json;

    StoredJson(JsonMapper json) {
        this.json = json.rebuild()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
    }

    public String write(Object value) {
        return json.writeValueAsString(value);
    }

    public <T> T read(String stored, Class<T> type) {
        return json.readValue(stored, type);
    }
}
