package cn.zhicheng.kit.web;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Problem details (RFC 9457).
 *
 * @param type {@code urn:zhicheng:problem:<code>}
 * @param detail says what to do
 * @param traceId finds the request in the logs
 * @param errors one for each wrong field
 * @param extensions further members, beside the others in JSON
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        String code,
        @Nullable String instance,
        @Nullable String traceId,
        @Nullable List<FieldError> errors,
        @JsonAnyGetter @JsonAnySetter @Nullable Map<String, Object> extensions) {

    /** The media type of problem details. */
    public static final String MEDIA_TYPE = "application/problem+json";

    /**
     * @param address of the field: {@code /education/7Q2K9XH3MA/degreeOn}
     * @param key names the rule that it breaks
     */
    public record FieldError(String address, String message, String key) {}
}
