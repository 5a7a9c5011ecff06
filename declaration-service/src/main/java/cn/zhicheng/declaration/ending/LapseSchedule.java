package cn.zhicheng.declaration.ending;

import java.time.Clock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Lets declarations lapse by the clock. Several replicas may do so at once: the first save of each one counts. */
@Component
class LapseSchedule {
    private static final int AT_ONCE = 100;

    private final LapseDeclarations lapseDeclarations;
    private final Clock clock;

    LapseSchedule(LapseDeclarations lapseDeclarations, Clock clock) {
        this.lapseDeclarations = lapseDeclarations;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${zhicheng.declaration.lapse.every:PT1M}")
    void round() {
        lapseDeclarations.lapse(clock.instant(), AT_ONCE);
    }
}
