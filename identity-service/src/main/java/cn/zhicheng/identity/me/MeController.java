package cn.zhicheng.identity.me;

import cn.zhicheng.contracts.Regions;
import cn.zhicheng.identity.applicants.Applicant;
import cn.zhicheng.identity.applicants.RecogniseApplicant;
import cn.zhicheng.identity.applicants.RecogniseApplicant.Outcome;
import cn.zhicheng.kit.security.Person;
import cn.zhicheng.kit.security.Role;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 我: who is signed in; nobody can ask about anybody else. */
@RestController
@RequestMapping("/api/me")
class MeController {
    private final RecogniseApplicant recogniseApplicant;

    MeController(RecogniseApplicant recogniseApplicant) {
        this.recogniseApplicant = recogniseApplicant;
    }

    /** Name and roles; document and phone masked. */
    @GetMapping
    ResponseEntity<MeView> me(Person me, JwtAuthenticationToken token) {
        return unstored(me.is(Role.APPLICANT) ? MeView.of(me, recognised(token)) : MeView.ofStaff(me));
    }

    /** Name, document and phone in full, for the owner's own declaration. */
    @GetMapping("/identity")
    @PreAuthorize("hasRole('applicant')")
    ResponseEntity<IdentityView> identity(JwtAuthenticationToken token) {
        return unstored(IdentityView.of(recognised(token)));
    }

    private Applicant recognised(JwtAuthenticationToken token) {
        var jwt = token.getToken();
        return switch (recogniseApplicant.recognise(
                token.getName(), jwt.getClaimAsString("sid"), jwt.getTokenValue())) {
            case Outcome.Known(var applicant) -> applicant;
            case Outcome.Refused(var why) -> throw MeProblems.of(why);
        };
    }

    private static <T> ResponseEntity<T> unstored(T body) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(body);
    }

    enum Kind {
        APPLICANT,
        STAFF
    }

    record MeView(
            String personId,
            Kind kind,
            String name,
            List<String> roles,
            @Nullable String idType,
            @Nullable String idNumberMasked,
            @Nullable String phoneMasked,
            @Nullable String gender,
            @Nullable LocalDate birthDate,
            @Nullable String region,
            @Nullable String regionName) {

        static MeView of(Person me, Applicant applicant) {
            var facts = applicant.facts();
            return new MeView(
                    me.id(),
                    Kind.APPLICANT,
                    facts.name(),
                    roles(me),
                    facts.idType().name(),
                    facts.maskedIdNumber(),
                    facts.maskedPhone(),
                    facts.gender(),
                    facts.birthDate(),
                    null,
                    null);
        }

        static MeView ofStaff(Person me) {
            var region = me.region();
            return new MeView(
                    me.id(),
                    Kind.STAFF,
                    me.name() == null ? me.id() : me.name(),
                    roles(me),
                    null,
                    null,
                    null,
                    null,
                    null,
                    region,
                    region == null ? null : Regions.nameOf(region).orElse(null));
        }

        private static List<String> roles(Person me) {
            return me.roles().stream().map(Role::token).sorted().toList();
        }
    }

    /** @param gender GB/T 2261.1: 1 男, 2 女 */
    record IdentityView(
            String personId,
            String name,
            String idType,
            String idNumber,
            @Nullable String phone,
            @Nullable String gender,
            @Nullable LocalDate birthDate,
            int profileVersion) {

        static IdentityView of(Applicant applicant) {
            var facts = applicant.facts();
            return new IdentityView(
                    applicant.personId(),
                    facts.name(),
                    facts.idType().name(),
                    facts.idNumber(),
                    facts.phone(),
                    facts.gender(),
                    facts.birthDate(),
                    applicant.profileVersion());
        }
    }
}
