package cn.zhicheng.document.declarations;

import cn.zhicheng.document.content.ContentJson;
import cn.zhicheng.document.content.FormDefinition;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.springframework.stereotype.Component;

/** Form definitions by digest; a digest always names the same content, so what was fetched once stays true. */
@Component
class DefinitionsClient {
    private static final int KEPT = 16;

    private final Cache<String, FormDefinition> kept =
            Caffeine.newBuilder().maximumSize(KEPT).build();

    FormDefinition of(String digest, DeclarationClient declarations) {
        return kept.get(digest, _ -> ContentJson.definition(declarations.form(digest)));
    }
}
