package cn.zhicheng.contracts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param creditCode GB 32100, 18 characters; some organizations have none
 * @param regionCode GB/T 2260, six digits; may be unknown
 * @param offices the title offices above it, nearest first, up to the province's; of a title office: itself first
 */
public record OrganizationState(
        String organizationId,
        String name,
        @Nullable String creditCode,
        @Nullable String regionCode,
        @Nullable String regionName,
        OrganizationKind kind,
        @Nullable String superiorId,
        boolean active,
        List<OfficeRef> offices) {}
