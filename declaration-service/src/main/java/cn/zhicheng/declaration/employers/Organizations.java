package cn.zhicheng.declaration.employers;

import cn.zhicheng.contracts.OfficeRef;
import cn.zhicheng.contracts.OrganizationState;
import java.util.List;
import java.util.Optional;

/** Organizations and the title offices above them, as far as this service was told. */
public interface Organizations {

    Optional<OrganizationState> find(String organizationId);

    /** The title offices that act for exactly this region. */
    List<OfficeRef> officesOf(String regionCode);

    /** The name of an office. */
    Optional<String> officeName(String officeId);
}
