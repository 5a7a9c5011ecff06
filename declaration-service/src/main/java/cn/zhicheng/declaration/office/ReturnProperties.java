package cn.zhicheng.declaration.office;

import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * 退回. Provincial practice (一次性告知): an office changes it without a build.
 *
 * @param rounds how often a declaration may be returned
 * @param workingDays that the applicant has for putting it right
 */
@Validated
@ConfigurationProperties("zhicheng.declaration.return")
record ReturnProperties(
        @DefaultValue("1") @Min(0) int rounds,
        @DefaultValue("5") @Min(1) int workingDays) {}
