package cn.zhicheng.attachment.scanning;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** When waiting files are scanned. */
@Component
class ScanningSchedule {
    private final ScanWaiting scanWaiting;

    ScanningSchedule(ScanWaiting scanWaiting) {
        this.scanWaiting = scanWaiting;
    }

    @Scheduled(fixedDelayString = "${zhicheng.attachment.clamav.again-every:PT20S}")
    void scan() {
        scanWaiting.scan();
    }
}
