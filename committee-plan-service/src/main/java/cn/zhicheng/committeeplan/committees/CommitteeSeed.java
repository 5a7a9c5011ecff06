package cn.zhicheng.committeeplan.committees;

import cn.zhicheng.contracts.Level;
import java.util.List;

/** The committees that a new installation starts with. */
public record CommitteeSeed(int version, List<Entry> committees) {

    /** One committee of the file. */
    public record Entry(
            String number,
            String name,
            String regionCode,
            Level level,
            String reviewType,
            String scope,
            String organizer,
            String address,
            String phone,
            List<String> series,
            List<String> specialtyGroups) {

        /** The committee, with the event that tells of it. */
        public Committee toCommittee() {
            return new Committee(
                            "C" + number,
                            number,
                            name,
                            regionCode,
                            "OFFICE" + regionCode,
                            level,
                            reviewType,
                            scope,
                            organizer,
                            address,
                            phone,
                            series,
                            specialtyGroups,
                            true,
                            0,
                            List.of())
                    .announced();
        }
    }
}
