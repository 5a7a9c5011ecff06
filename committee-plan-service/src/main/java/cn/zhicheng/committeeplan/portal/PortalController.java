package cn.zhicheng.committeeplan.portal;

import cn.zhicheng.committeeplan.committees.Committee;
import cn.zhicheng.committeeplan.committees.Committees;
import cn.zhicheng.committeeplan.portal.Portal.ContactEntry;
import cn.zhicheng.committeeplan.portal.Portal.ContactKind;
import cn.zhicheng.committeeplan.portal.Portal.Notice;
import cn.zhicheng.committeeplan.portal.Portal.NoticeKind;
import cn.zhicheng.committeeplan.reference.ReferenceFilesReader;
import cn.zhicheng.contracts.Regions;
import cn.zhicheng.kit.web.PageQuery;
import cn.zhicheng.kit.web.Paged;
import cn.zhicheng.kit.web.ProblemException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The home page, notices and directories: public. */
@RestController
@RequestMapping("/api")
class PortalController {
    private final Portal portal;
    private final Committees committees;

    PortalController(ReferenceFilesReader files, Committees committees) {
        this.portal = files.read("portal", Portal.class);
        this.committees = committees;
    }

    @GetMapping("/home")
    HomeView home() {
        return new HomeView(portal.services(), portal.tip(), portal.sponsor(), portal.copyright());
    }

    @GetMapping("/policies")
    PoliciesView policies() {
        return new PoliciesView(portal.policies(), portal.cities());
    }

    /** Notices, the latest first. */
    @GetMapping("/notices")
    Paged<NoticeRow> notices(@RequestParam(required = false) @Nullable NoticeKind kind, PageQuery page) {
        var rows = portal.notices().stream()
                .filter(notice -> kind == null || notice.kind() == kind)
                .sorted(Comparator.comparing(Notice::publishedOn).reversed())
                .map(notice -> new NoticeRow(notice.id(), notice.kind(), notice.title(), notice.publishedOn()))
                .toList();
        return Paged.cut(page, rows);
    }

    @GetMapping("/notices/{id}")
    Notice notice(@PathVariable String id) {
        return portal.notices().stream()
                .filter(notice -> notice.id().equals(id))
                .findFirst()
                .orElseThrow(ProblemException::notFound);
    }

    /** The directory of title offices, or of committees. */
    @GetMapping("/contacts")
    Paged<ContactView> contacts(
            @RequestParam ContactKind kind,
            @RequestParam(required = false) @Nullable String region,
            @RequestParam(required = false) @Nullable String query,
            PageQuery page) {
        return switch (kind) {
            case OFFICE ->
                Paged.cut(
                        page,
                        portal.contacts().stream()
                                .filter(contact -> contact.kind() == kind)
                                .filter(contact ->
                                        region == null || contact.regionCode().equals(region))
                                .filter(contact ->
                                        query == null || contact.name().contains(query))
                                .map(this::view)
                                .toList());
            case COMMITTEE ->
                committees
                        .search(new Committees.Filter(region, query, null, null), page)
                        .map(this::view);
        };
    }

    private ContactView view(ContactEntry contact) {
        return new ContactView(
                contact.name(),
                contact.regionCode(),
                regionName(contact.regionCode()),
                contact.phone(),
                contact.address());
    }

    private ContactView view(Committee committee) {
        return new ContactView(
                committee.name(),
                committee.regionCode(),
                regionName(committee.regionCode()),
                committee.phone(),
                committee.address());
    }

    private String regionName(String code) {
        return Regions.nameOf(code).orElse(code);
    }

    record HomeView(List<Portal.ServiceTile> services, String tip, String sponsor, String copyright) {}

    record PoliciesView(List<Portal.Policy> province, List<Portal.CityPolicy> cities) {}

    record NoticeRow(String id, NoticeKind kind, String title, LocalDate publishedOn) {}

    record ContactView(String name, String regionCode, String regionName, String phone, String address) {}
}
