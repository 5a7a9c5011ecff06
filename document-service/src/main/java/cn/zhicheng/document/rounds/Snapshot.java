package cn.zhicheng.document.rounds;

/**
 * The frozen content of a submitted round.
 *
 * @param sha256 64 hex digits that the event names
 */
record Snapshot(String declarationId, int round, String sha256) {}
