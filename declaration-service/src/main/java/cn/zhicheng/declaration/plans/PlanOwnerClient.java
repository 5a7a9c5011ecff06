package cn.zhicheng.declaration.plans;

import cn.zhicheng.contracts.ClauseSet;
import cn.zhicheng.contracts.CommitteeState;
import cn.zhicheng.contracts.Level;
import cn.zhicheng.declaration.lifecycle.OwnerAwayException;
import cn.zhicheng.kit.http.RemoteProblemException;
import cn.zhicheng.kit.http.RemoteUnavailableException;
import cn.zhicheng.kit.http.ServiceClients;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Asks committee-plan-service with the caller's own token. */
@Component
class PlanOwnerClient implements PlanOwner {
    /** A catalogue changes a few times a year. */
    private static final Duration FRESH = Duration.ofMinutes(5);

    private final CommitteePlanClient client;
    private final Clock clock;
    private final AtomicReference<@Nullable Kept> kept = new AtomicReference<>();

    private record Kept(Catalogue catalogue, Instant at) {}

    PlanOwnerClient(ServiceClients clients, @Value("${zhicheng.committee-plan-url}") String baseUrl, Clock clock) {
        this.client = clients.create(CommitteePlanClient.class, baseUrl);
        this.clock = clock;
    }

    @Override
    public Optional<PlanWindow> window(String planId) {
        return asking(() -> client.plan(planId))
                .filter(plan -> !plan.state().equals("DRAFT"))
                .map(plan -> new PlanWindow(
                        plan.opensAt(), plan.closesAt(), plan.state().equals("CANCELLED"), plan.revision()));
    }

    @Override
    public Optional<CommitteeState> committee(String committeeId) {
        return asking(() -> client.committee(committeeId))
                .map(committee -> new CommitteeState(
                        committee.id(),
                        committee.number(),
                        committee.name(),
                        committee.regionCode(),
                        committee.officeId(),
                        committee.level(),
                        committee.reviewType(),
                        committee.series(),
                        Objects.requireNonNullElse(committee.specialtyGroups(), List.of()),
                        !Boolean.FALSE.equals(committee.active())));
    }

    @Override
    public Optional<ClauseSet> conditions(String series, Level level, String category, int year) {
        return asking(() -> client.conditions(series, level, category, year));
    }

    @Override
    public Catalogue catalogue() {
        var now = clock.instant();
        var last = kept.get();
        if (last != null && now.isBefore(last.at().plus(FRESH))) {
            return last.catalogue();
        }
        try {
            var catalogue = client.catalogue();
            kept.set(new Kept(catalogue, now));
            return catalogue;
        } catch (RemoteUnavailableException away) {
            if (last == null) throw new OwnerAwayException(away);
            return last.catalogue();
        }
    }

    private static <T> Optional<T> asking(Supplier<T> question) {
        try {
            return Optional.of(question.get());
        } catch (RemoteProblemException refused) {
            if (refused.isNotFound()) return Optional.empty();
            throw refused;
        } catch (RemoteUnavailableException away) {
            throw new OwnerAwayException(away);
        }
    }
}
