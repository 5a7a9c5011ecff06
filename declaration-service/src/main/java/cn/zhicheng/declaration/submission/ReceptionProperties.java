package cn.zhicheng.declaration.submission;

import jakarta.validation.constraints.NotBlank;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/** @param key with which the gateway signs the time of reception: 32 bytes as Base64 */
@Validated
@ConfigurationProperties("zhicheng.reception")
record ReceptionProperties(@NotBlank String key) {

    /** Never prints the key. */
    @Override
    public String toString() {
        return "ReceptionProperties[]";
    }
}
