package cn.zhicheng.document.images;

import java.util.Optional;

/** Keeps pictures for a while. */
interface Drawings {
    Optional<byte[]> find(String key);

    void keep(String key, byte[] png);
}
