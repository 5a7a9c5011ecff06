package cn.zhicheng.gateway.caller;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the page asks first: who is signed in, whether this is a demo, and what time it is here. */
@RestController
@RequestMapping("/api/session")
class SessionController {
    private final Clock clock;
    private final boolean demo;

    SessionController(Clock clock, @Value("${zhicheng.demo}") boolean demo) {
        this.clock = clock;
        this.demo = demo;
    }

    @GetMapping
    SessionView session() {
        return Caller.current()
                .map(caller -> new SessionView(
                        true,
                        caller.roles(),
                        caller.personId(),
                        caller.name(),
                        caller.isApplicant() ? Kind.APPLICANT : Kind.STAFF,
                        demo,
                        clock.instant()))
                .orElseGet(() -> new SessionView(false, List.of(), null, null, null, demo, clock.instant()));
    }

    /** Which of the two areas of the page is this person's. */
    enum Kind {
        APPLICANT,
        STAFF
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record SessionView(
            boolean signedIn,
            List<String> roles,
            @Nullable String personId,
            @Nullable String name,
            @Nullable Kind kind,
            boolean demo,
            Instant serverTime) {}
}
