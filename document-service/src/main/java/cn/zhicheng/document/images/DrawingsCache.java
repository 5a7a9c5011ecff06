package cn.zhicheng.document.images;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** In memory, bounded by bytes: a page may be as large as it is detailed. */
@Component
class DrawingsCache implements Drawings {
    private static final long BYTES = 16L * 1024 * 1024;

    private final Cache<String, byte[]> kept = Caffeine.newBuilder()
            .maximumWeight(BYTES)
            .<String, byte[]>weigher((_, png) -> png.length)
            .expireAfterAccess(Duration.ofMinutes(10))
            .build();

    @Override
    public Optional<byte[]> find(String key) {
        return Optional.ofNullable(kept.getIfPresent(key));
    }

    @Override
    public void keep(String key, byte[] png) {
        kept.put(key, png);
    }
}
