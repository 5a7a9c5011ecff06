package cn.zhicheng.committeeplan.committees;

import cn.zhicheng.contracts.CommitteeChanged;
import cn.zhicheng.contracts.CommitteeEvent;
import cn.zhicheng.contracts.CommitteeState;
import cn.zhicheng.contracts.Level;
import java.util.List;

/**
 * A review committee (评委会).
 *
 * @param number six digits, unique; part of every receipt number
 * @param regionCode GB/T 2260; it covers the employers of that region
 * @param officeId the title office where its dossiers end
 * @param specialtyGroups within its series; empty = all of them
 * @param version rises with every save; 0 = not yet stored
 */
public record Committee(
        String id,
        String number,
        String name,
        String regionCode,
        String officeId,
        Level level,
        String reviewType,
        String scope,
        String organizer,
        String address,
        String phone,
        List<String> series,
        List<String> specialtyGroups,
        boolean active,
        long version,
        List<CommitteeEvent> newEvents) {

    /** The same committee with the event that tells of it. */
    public Committee announced() {
        return new Committee(
                id,
                number,
                name,
                regionCode,
                officeId,
                level,
                reviewType,
                scope,
                organizer,
                address,
                phone,
                series,
                specialtyGroups,
                active,
                version,
                List.of(new CommitteeChanged(new CommitteeState(
                        id, number, name, regionCode, officeId, level, reviewType, series, specialtyGroups, active))));
    }
}
