package cn.zhicheng.document.preview;

import cn.zhicheng.document.pdf.RenderedForm;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** In memory, bounded by bytes: most forms have some 300 KB, a huge one has megabytes. */
@Component
class PreviewsCache implements Previews {
    private static final long BYTES = 24L * 1024 * 1024;

    private final Cache<String, RenderedForm> kept = Caffeine.newBuilder()
            .maximumWeight(BYTES)
            .<String, RenderedForm>weigher((_, form) -> form.pdf().length)
            .expireAfterAccess(Duration.ofMinutes(10))
            .build();

    @Override
    public Optional<RenderedForm> find(String key) {
        return Optional.ofNullable(kept.getIfPresent(key));
    }

    @Override
    public void keep(String key, RenderedForm form) {
        kept.put(key, form);
    }
}
