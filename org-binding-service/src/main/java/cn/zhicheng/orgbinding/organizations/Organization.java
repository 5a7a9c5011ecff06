package cn.zhicheng.orgbinding.organizations;

import cn.zhicheng.contracts.OfficeRef;
import cn.zhicheng.contracts.OrganizationEvent;
import cn.zhicheng.contracts.OrganizationKind;
import cn.zhicheng.contracts.OrganizationRegistered;
import cn.zhicheng.contracts.OrganizationState;
import cn.zhicheng.contracts.Regions;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An employer, a department or a title office: one node of the tree.
 *
 * @param creditCode GB 32100; some organizations have none
 * @param regionCode GB/T 2260; may be unknown
 * @param superiorId the node above; only the province's title office has none
 * @param offices the title offices above it, nearest first; of a title office: itself first
 * @param version rises with every save; 0 = not yet stored
 */
record Organization(
        String id,
        OrganizationName name,
        @Nullable String creditCode,
        @Nullable String regionCode,
        OrganizationKind kind,
        @Nullable String superiorId,
        List<OfficeRef> offices,
        boolean active,
        long version,
        List<OrganizationEvent> newEvents) {

    /** A new title office under another; the province's has none above it. */
    static Organization titleOffice(String id, OrganizationName name, String regionCode, @Nullable Organization above) {
        var self = new OfficeRef(id, name.official(), regionCode);
        var chain = above == null
                ? List.of(self)
                : Stream.concat(Stream.of(self), above.offices().stream()).toList();
        return registered(
                id, name, null, regionCode, OrganizationKind.TITLE_OFFICE, above == null ? null : above.id(), chain);
    }

    /** A new employer or department; every one hangs under a title office, whether its region is known or not. */
    static Organization under(
            Organization superior,
            String id,
            OrganizationName name,
            @Nullable String creditCode,
            @Nullable String regionCode,
            OrganizationKind kind) {
        return registered(id, name, creditCode, regionCode, kind, superior.id(), superior.offices());
    }

    /** The region in which it is looked after: its own, or that of the nearest title office. */
    String lookedAfterIn() {
        return regionCode != null ? regionCode : offices.getFirst().regionCode();
    }

    private static Organization registered(
            String id,
            OrganizationName name,
            @Nullable String creditCode,
            @Nullable String regionCode,
            OrganizationKind kind,
            @Nullable String superiorId,
            List<OfficeRef> offices) {
        var state = new OrganizationState(
                id,
                name.official(),
                creditCode,
                regionCode,
                regionCode == null ? null : Regions.nameOf(regionCode).orElse(null),
                kind,
                superiorId,
                true,
                offices);
        return new Organization(
                id,
                name,
                creditCode,
                regionCode,
                kind,
                superiorId,
                offices,
                true,
                0,
                List.of(new OrganizationRegistered(state)));
    }
}
