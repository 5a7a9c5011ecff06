package cn.zhicheng.attachment.dossier;

/** What the virus scanner said of a file. Nobody but the uploader sees one that is not CLEAN. */
public enum ScanState {
    CLEAN,
    SCANNING,
    INFECTED
}
