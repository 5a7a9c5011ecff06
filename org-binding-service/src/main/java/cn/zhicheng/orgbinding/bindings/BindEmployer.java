package cn.zhicheng.orgbinding.bindings;

import cn.zhicheng.orgbinding.bindings.EmployerBindings.Outcome;
import java.time.Clock;
import java.util.function.Function;
import org.springframework.stereotype.Service;

/** 绑定用人单位: choose, confirm, release. */
@Service
class BindEmployer {
    private final Bindings bindings;
    private final Clock clock;

    BindEmployer(Bindings bindings, Clock clock) {
        this.bindings = bindings;
        this.clock = clock;
    }

    EmployerBindings of(String applicant) {
        return bindings.of(applicant);
    }

    Outcome choose(String applicant, String employer) {
        return saved(applicant, mine -> mine.choose(employer));
    }

    Outcome remove(String applicant, String employer) {
        return saved(applicant, mine -> mine.remove(employer));
    }

    Outcome confirm(String applicant, String employer) {
        return saved(applicant, mine -> mine.confirm(employer, clock.instant()));
    }

    Outcome release(String applicant) {
        return saved(applicant, EmployerBindings::release);
    }

    private Outcome saved(String applicant, Function<EmployerBindings, Outcome> act) {
        var outcome = act.apply(bindings.of(applicant));
        if (outcome instanceof Outcome.Changed(var after)) {
            bindings.save(after);
        }
        return outcome;
    }
}
