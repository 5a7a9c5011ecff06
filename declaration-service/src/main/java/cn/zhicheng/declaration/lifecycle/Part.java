package cn.zhicheng.declaration.lifecycle;

import java.time.Instant;
import java.util.Map;

/**
 * What is saved at once: a section, a record of a list, or a list's order.
 *
 * @param rev rises by one with every save; 0 is a part that was never saved
 * @param saveId random per save and kept in its retries, so that a repeated save is recognised
 * @param deleted a tombstone: it keeps the values, and saving with its rev restores them
 */
public record Part(
        String address, long rev, String saveId, Instant savedAt, Map<String, Object> values, boolean deleted) {}
