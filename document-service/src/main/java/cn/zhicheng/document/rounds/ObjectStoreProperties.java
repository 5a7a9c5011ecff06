package cn.zhicheng.document.rounds;

import jakarta.validation.constraints.NotBlank;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/** Where PDFs are kept: any server with the S3 API. */
@Validated
@ConfigurationProperties("zhicheng.objects")
record ObjectStoreProperties(
        @NotBlank String endpoint,
        @NotBlank String accessKey,
        @NotBlank String secretKey,
        @DefaultValue("us-east-1") String region,
        @DefaultValue("zhicheng-documents") String bucket,
        @DefaultValue("2s") Duration connectTimeout,
        @DefaultValue("10s") Duration transferTimeout) {
    /** Never prints the secret. */
    @Override
    public String toString() {
        return "ObjectStoreProperties[endpoint=" + endpoint + ", bucket=" + bucket + "]";
    }
}
