package cn.zhicheng.declaration.office;

import cn.zhicheng.contracts.OfficeRef;
import cn.zhicheng.declaration.employers.Organizations;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The title offices that a staff person acts for: those of exactly the person's region. */
@Service
class OfficesOf {
    private final Organizations organizations;

    OfficesOf(Organizations organizations) {
        this.organizations = organizations;
    }

    List<String> region(@Nullable String regionCode) {
        return regionCode == null
                ? List.of()
                : organizations.officesOf(regionCode).stream()
                        .map(OfficeRef::officeId)
                        .toList();
    }
}
