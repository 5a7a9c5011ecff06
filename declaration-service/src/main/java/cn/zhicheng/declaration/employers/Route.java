package cn.zhicheng.declaration.employers;

import cn.zhicheng.contracts.OfficeRef;
import java.util.ArrayList;
import java.util.List;

/** The offices that see a dossier: from the employer's office up to the committee's. */
public final class Route {
    private Route() {}

    /**
     * @param offices above the employer, nearest first, up to the province's
     * @param committeeOfficeId where the route ends; if it is not above the employer, it follows behind all of them
     */
    public static List<String> of(List<OfficeRef> offices, String committeeOfficeId) {
        var route = new ArrayList<String>();
        for (var office : offices) {
            route.add(office.officeId());
            if (office.officeId().equals(committeeOfficeId)) return List.copyOf(route);
        }
        route.add(committeeOfficeId);
        return List.copyOf(route);
    }
}
