package cn.zhicheng.attachment.scanning;

import cn.zhicheng.attachment.clamav.Scanner;
import cn.zhicheng.attachment.clamav.Scanner.Verdict;
import cn.zhicheng.attachment.dossier.Dossier;
import cn.zhicheng.attachment.dossier.Dossier.Outcome.Changed;
import cn.zhicheng.attachment.dossier.Dossiers;
import cn.zhicheng.attachment.dossier.ScanState;
import cn.zhicheng.attachment.storage.ObjectKey;
import cn.zhicheng.attachment.storage.ProofObjects;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Scans the files that came while the scanner could not be asked. */
@Service
class ScanWaiting {
    private static final Logger log = LoggerFactory.getLogger(ScanWaiting.class);
    private static final int MOST = 100;

    private final Dossiers dossiers;
    private final ProofObjects objects;
    private final Scanner scanner;
    private final Clock clock;

    ScanWaiting(Dossiers dossiers, ProofObjects objects, Scanner scanner, Clock clock) {
        this.dossiers = dossiers;
        this.objects = objects;
        this.scanner = scanner;
        this.clock = clock;
    }

    void scan() {
        for (var declarationId : dossiers.toScan(MOST)) {
            try {
                dossiers.find(declarationId).ifPresent(this::scan);
            } catch (RuntimeException e) {
                log.warn("the proofs of {} are scanned later", declarationId, e);
            }
        }
    }

    private void scan(Dossier dossier) {
        for (var sha256 : dossier.waiting()) {
            var found = stateOf(new ObjectKey(dossier.declarationId(), sha256));
            if (found.isEmpty()) return; // the scanner is still away
            var now = dossiers.find(dossier.declarationId()).orElseThrow();
            if (now.scanned(sha256, found.get(), clock.instant()) instanceof Changed(var after)
                    && !dossiers.save(now, after)) log.info("{} is noted later", sha256);
        }
    }

    private Optional<ScanState> stateOf(ObjectKey key) {
        return switch (verdict(key)) {
            case UNKNOWN -> Optional.empty();
            case CLEAN -> {
                objects.releaseWaiting(key);
                yield Optional.of(ScanState.CLEAN);
            }
            case INFECTED -> {
                objects.discardWaiting(key);
                yield Optional.of(ScanState.INFECTED);
            }
        };
    }

    private Verdict verdict(ObjectKey key) {
        var waiting = objects.waiting(key);
        // Released by a sweep that died before it noted so.
        if (waiting.isEmpty()) return Verdict.CLEAN;
        try (InputStream bytes = waiting.get()) {
            return scanner.scan(bytes);
        } catch (IOException e) {
            return Verdict.UNKNOWN;
        }
    }
}
