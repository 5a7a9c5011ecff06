package cn.zhicheng.committeeplan.portal;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the home page shows, kept as one versioned file. */
record Portal(
        List<ServiceTile> services,
        String tip,
        String sponsor,
        String copyright,
        List<Policy> policies,
        List<CityPolicy> cities,
        List<Notice> notices,
        List<ContactEntry> contacts) {

    /** One tile of 申报专区; {@code opensFrom} says from when a service that is not open yet will be. */
    record ServiceTile(
            String code,
            String name,
            String description,
            boolean open,
            @Nullable LocalDate opensFrom) {}

    /** A provincial policy on its official site. */
    record Policy(String title, String url, LocalDate date) {}

    /** A division's own site. */
    record CityPolicy(String regionCode, String name, String url) {}

    /** A notice, in plain text. */
    record Notice(String id, NoticeKind kind, String title, LocalDate publishedOn, String body) {}

    /** 水平能力测试, 职称考试, 职称评审, 申报评审条件. */
    enum NoticeKind {
        TEST,
        EXAM,
        REVIEW,
        CONDITIONS
    }

    /** Whom to ask: a title office or a committee's office. */
    record ContactEntry(ContactKind kind, String regionCode, String name, String phone, String address) {}

    /** Directory of 职改办 or of 评审委员会. */
    enum ContactKind {
        OFFICE,
        COMMITTEE
    }
}
