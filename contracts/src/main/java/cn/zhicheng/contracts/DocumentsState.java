package cn.zhicheng.contracts;

import java.util.List;

/** The forms that were made from the snapshot of one round. */
public record DocumentsState(String declarationId, int round, String snapshotSha256, List<Form> forms) {

    /**
     * @param form review-form, summary-sheet or filled-information
     * @param size bytes
     */
    public record Form(String form, String sha256, long size, int pages) {}
}
