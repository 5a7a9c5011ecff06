package cn.zhicheng.gateway.reception;

import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/** Notes the first reception of a submit before it goes on: the page may repeat it through another gateway after the window closed. */
@Service
class ReceiveSubmit {
    private static final Logger log = LoggerFactory.getLogger(ReceiveSubmit.class);

    private final Receptions receptions;
    private final ReceptionSignature signature;
    private final ReceptionProperties properties;
    private final Clock clock;

    ReceiveSubmit(Receptions receptions, ReceptionProperties properties, Clock clock) {
        this.receptions = receptions;
        this.signature = new ReceptionSignature(properties.key());
        this.properties = properties;
        this.clock = clock;
    }

    Received receive(Submit submit) {
        var at = receptions.firstReceived(submit, clock.instant());
        return new Received(at, signature.of(submit, at));
    }

    @Scheduled(fixedDelayString = "PT6H", initialDelayString = "PT5M")
    void forget() {
        var gone = receptions.forgetBefore(clock.instant().minus(properties.kept()));
        if (gone > 0) log.info("forgot {} receptions", gone);
    }
}
