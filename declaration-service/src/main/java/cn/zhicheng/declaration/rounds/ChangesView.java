package cn.zhicheng.declaration.rounds;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What changed between two rounds.
 *
 * @param to absent = what is there now
 */
public record ChangesView(int from, @Nullable Integer to, List<Change> changes) {}
