package cn.zhicheng.declaration.draft;

import cn.zhicheng.declaration.lifecycle.Declaration;
import java.util.Map;
import java.util.Optional;

/** What a round froze. */
public interface Frozen {

    /** The content of a round's snapshot; empty if there was no such round. */
    Optional<Map<String, Object>> content(Declaration declaration, int round);
}
