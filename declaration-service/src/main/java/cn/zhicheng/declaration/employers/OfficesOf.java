package cn.zhicheng.declaration.employers;

import cn.zhicheng.contracts.OfficeRef;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The title offices that a staff person acts for: those of exactly the person's region. */
@Service
public class OfficesOf {
    private final Organizations organizations;

    OfficesOf(Organizations organizations) {
        this.organizations = organizations;
    }

    public List<String> region(@Nullable String regionCode) {
        return regionCode == null
                ? List.of()
                : organizations.officesOf(regionCode).stream()
                        .map(OfficeRef::officeId)
                        .toList();
    }
}
