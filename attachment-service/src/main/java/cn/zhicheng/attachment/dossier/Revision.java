package cn.zhicheng.attachment.dossier;

import cn.zhicheng.attachment.file.KnownFile;
import java.time.Instant;

/**
 * One content that an attachment had.
 *
 * @param number from 1
 * @param name as the person called the file; it never leaves this service
 * @param gone its bytes were collected, so it can't come back
 */
public record Revision(int number, KnownFile file, String name, ScanState scan, Instant createdAt, boolean gone) {

    Revision scanned(ScanState found) {
        return new Revision(number, file, name, found, createdAt, gone);
    }

    Revision collected() {
        return new Revision(number, file, name, scan, createdAt, true);
    }
}
