package cn.zhicheng.declaration.form;

import cn.zhicheng.contracts.CanonicalJson;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Keeps each definition by its digest. Definitions never change, so what was read once is not read again. */
@Repository
class FormDefinitionsRepository implements FormDefinitions {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final FormDefinition current;
    private final MongoTemplate mongo;
    private final Clock clock;
    private final Map<String, FormDefinition> known = new ConcurrentHashMap<>();

    FormDefinitionsRepository(FormDefinition currentForm, MongoTemplate mongo, Clock clock) {
        this.current = currentForm;
        this.mongo = mongo;
        this.clock = clock;
    }

    @Override
    public FormDefinition current() {
        return known.computeIfAbsent(current.digest(), _ -> kept());
    }

    @Override
    public Optional<FormDefinition> byDigest(String digest) {
        if (digest.equals(current.digest())) {
            return Optional.of(current());
        }
        var loaded = known.get(digest);
        return loaded == null ? load(digest) : Optional.of(loaded);
    }

    @Override
    public FormDefinition following(String digest) {
        if (digest.equals(current.digest())) {
            return current();
        }
        var started = byDigest(digest)
                .orElseThrow(() -> new IllegalStateException("no form definition was kept under " + digest));
        return started.edition().equals(current.edition()) ? current() : started;
    }

    private FormDefinition kept() {
        try {
            mongo.insert(new FormDefinitionDocument(
                    current.digest(),
                    FormDefinitionDocument.SHAPE,
                    current.edition(),
                    CanonicalJson.text(current.tree()),
                    clock.instant()));
        } catch (DuplicateKeyException e) {
            // Another replica, or an earlier start, was first: it kept the same.
        }
        return current;
    }

    private Optional<FormDefinition> load(String digest) {
        var found = Optional.ofNullable(mongo.findById(digest, FormDefinitionDocument.class))
                .map(document -> FormDefinition.of(
                        JSON.readValue(document.definition(), new TypeReference<Map<String, Object>>() {})));
        found.ifPresent(definition -> known.put(digest, definition));
        return found;
    }
}
