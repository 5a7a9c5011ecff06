package cn.zhicheng.committeeplan.committees;

import cn.zhicheng.committeeplan.reference.Catalogue;
import cn.zhicheng.contracts.Level;
import cn.zhicheng.contracts.Regions;
import java.util.List;

/**
 * A committee as applicants see it.
 *
 * @param openPlans how many of its plans take declarations now
 */
record CommitteeView(
        String id,
        String number,
        String name,
        String regionCode,
        String regionName,
        Level level,
        String levelName,
        String reviewType,
        String reviewTypeName,
        String scope,
        String organizer,
        String address,
        String phone,
        List<String> series,
        List<String> specialtyGroups,
        String officeId,
        int openPlans) {

    static CommitteeView of(Committee committee, int openPlans, Catalogue catalogue) {
        return new CommitteeView(
                committee.id(),
                committee.number(),
                committee.name(),
                committee.regionCode(),
                Regions.nameOf(committee.regionCode()).orElse(committee.regionCode()),
                committee.level(),
                catalogue.nameOf(committee.level()),
                committee.reviewType(),
                switch (committee.reviewType()) {
                    case "SOCIAL" -> "社会化评审";
                    case "AUTONOMOUS" -> "单位自主评审";
                    case "INDUSTRY" -> "行业评审";
                    default -> committee.reviewType();
                },
                committee.scope(),
                committee.organizer(),
                committee.address(),
                committee.phone(),
                committee.series(),
                committee.specialtyGroups(),
                committee.officeId(),
                openPlans);
    }
}
