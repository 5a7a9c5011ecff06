package cn.zhicheng.declaration.draft;

import cn.zhicheng.declaration.calendar.Calendars;
import cn.zhicheng.declaration.employers.Organizations;
import cn.zhicheng.declaration.form.Printable;
import cn.zhicheng.declaration.lifecycle.ReturnNotice;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;

/** Reads a notice beside what the applicant did about it. */
@Service
public class ReadNotice {
    private final Frozen frozen;
    private final Organizations organizations;
    private final Calendars calendars;
    private final Clock clock;

    ReadNotice(Frozen frozen, Organizations organizations, Calendars calendars, Clock clock) {
        this.frozen = frozen;
        this.organizations = organizations;
        this.calendars = calendars;
        this.clock = clock;
    }

    /**
     * A notice as it is read now.
     *
     * @param workingDaysLeft before its deadline, today included
     */
    public record Reading(ReturnNotice notice, String officeName, int workingDaysLeft, List<Item> items) {}

    /**
     * One remark of a notice.
     *
     * @param changed what is there now differs from the round that was returned
     */
    public record Item(ReturnNotice.Remark remark, Place place, boolean changed) {}

    public Reading of(Answered answered, ReturnNotice notice) {
        return new Reading(
                notice,
                organizations.officeName(notice.officeId()).orElse("职改办"),
                calendars.workingDays().left(clock.instant(), notice.deadline()),
                items(answered, notice));
    }

    private List<Item> items(Answered answered, ReturnNotice notice) {
        var declaration = answered.declaration();
        var returned = declaration.progress().lastStanding();
        var before = returned.map(round -> Excerpt.of(
                        answers(frozen.content(declaration, round.number()).orElse(Map.of())), round.manifest()))
                .orElseThrow(() -> new IllegalStateException("a notice without a round: " + declaration.id()));
        var now = Excerpt.of(Printable.answers(answered.answers()), answered.manifest());
        return notice.remarks().stream()
                .map(remark -> new Item(
                        remark, Place.of(answered, remark.address()), differs(answered, remark.address(), before, now)))
                .toList();
    }

    private static boolean differs(Answered answered, String address, Excerpt before, Excerpt now) {
        var at = Place.isPhoto(answered, address) ? Place.PHOTO : address;
        return !before.at(answered.form(), at).equals(now.at(answered.form(), at));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> answers(Map<String, Object> content) {
        return content.get("answers") instanceof Map<?, ?> answers ? (Map<String, Object>) answers : Map.of();
    }
}
