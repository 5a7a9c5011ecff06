package cn.zhicheng.attachment.dossier;

import cn.zhicheng.attachment.clamav.Scanner;
import cn.zhicheng.attachment.receiving.ReceivedFile;
import cn.zhicheng.attachment.storage.ObjectKey;
import cn.zhicheng.attachment.storage.ProofObjects;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.springframework.stereotype.Service;

/** Scans a received file and moves its bytes to where they belong. */
@Service
class ScanAndKeep {
    private final Scanner scanner;
    private final ProofObjects objects;

    ScanAndKeep(Scanner scanner, ProofObjects objects) {
        this.scanner = scanner;
        this.objects = objects;
    }

    ScanState of(ReceivedFile received, String declarationId) {
        var key = new ObjectKey(declarationId, received.sha256());
        return switch (verdict(received)) {
            case CLEAN -> {
                objects.release(received.name(), key);
                yield ScanState.CLEAN;
            }
            case UNKNOWN -> {
                objects.keepWaiting(received.name(), key);
                yield ScanState.SCANNING;
            }
            case INFECTED -> ScanState.INFECTED;
        };
    }

    private Scanner.Verdict verdict(ReceivedFile received) {
        try (var bytes = Files.newInputStream(received.copy())) {
            return scanner.scan(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
