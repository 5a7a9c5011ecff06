package cn.zhicheng.document.printing;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * @param publicUrl address of the site, without a slash at its end: the QR code leads there
 * @param slots forms made at once; each takes up to some 60 MB
 * @param patience how long a preview waits for a slot before it is refused
 */
@Validated
@ConfigurationProperties("zhicheng.document")
public record PrintingProperties(
        @NotBlank String publicUrl,
        @DefaultValue("2") @Min(1) int slots,
        @DefaultValue("20s") Duration patience) {}
