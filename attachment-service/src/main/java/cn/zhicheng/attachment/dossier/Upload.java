package cn.zhicheng.attachment.dossier;

import cn.zhicheng.attachment.file.KnownFile;
import java.time.Instant;

/**
 * A file that was received, inspected and stored, about to become a revision.
 *
 * @param name as the person called it
 */
public record Upload(KnownFile file, String name, String caption, ScanState scan) {
    Revision revision(int number, Instant now) {
        return new Revision(number, file, name, scan, now, false);
    }
}
