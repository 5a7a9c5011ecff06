package cn.zhicheng.committeeplan.committees;

import cn.zhicheng.contracts.Level;
import java.util.List;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Update;

/** A committee as it is stored. */
@Document("committees")
@CompoundIndex(name = "region", def = "{'regionCode': 1, 'level': 1, 'number': 1}")
record CommitteeDocument(
        @Id String id,
        int shape,
        long version,
        @Indexed(unique = true) String number,
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
        boolean active) {

    static final int SHAPE = 1;

    static Update changes(Committee committee) {
        return new Update()
                .set("shape", SHAPE)
                .set("number", committee.number())
                .set("name", committee.name())
                .set("regionCode", committee.regionCode())
                .set("officeId", committee.officeId())
                .set("level", committee.level().name())
                .set("reviewType", committee.reviewType())
                .set("scope", committee.scope())
                .set("organizer", committee.organizer())
                .set("address", committee.address())
                .set("phone", committee.phone())
                .set("series", committee.series())
                .set("specialtyGroups", committee.specialtyGroups())
                .set("active", committee.active());
    }

    Committee toDomain() {
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
                List.of());
    }
}
