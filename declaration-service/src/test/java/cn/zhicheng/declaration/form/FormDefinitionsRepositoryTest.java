package cn.zhicheng.declaration.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import cn.zhicheng.kit.test.LocalComponents;
import cn.zhicheng.local.Component;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;

@LocalComponents(Component.STORE)
class FormDefinitionsRepositoryTest {
    private static final Instant FIRST = Instant.parse("2026-03-01T00:00:00Z");
    private static final FormDefinition RELEASED = SampleAnswers.FORM;

    private MongoClient client = MongoClients.create(System.getProperty("MONGODB_URI"));
    private MongoTemplate mongo = new MongoTemplate(client, "form_definitions_test");

    @BeforeEach
    void connect() {
        client = MongoClients.create(System.getProperty("MONGODB_URI"));
        mongo = new MongoTemplate(client, "form_definitions_test");
        mongo.dropCollection(FormDefinitionDocument.class);
    }

    @AfterEach
    void close() {
        client.close();
    }

    @Test
    void nothingIsKeptBeforeTheFirstUse() {
        repository(RELEASED, FIRST);
        assertThat(mongo.findAll(FormDefinitionDocument.class)).isEmpty();
    }

    @Test
    void theCurrentDefinitionIsKeptOnFirstUseAndOnce() {
        repository(RELEASED, FIRST).current();
        repository(RELEASED, FIRST.plusSeconds(1)).current();
        assertThat(mongo.findAll(FormDefinitionDocument.class)).singleElement().satisfies(kept -> {
            assertThat(kept.digest()).isEqualTo(RELEASED.digest());
            assertThat(kept.firstUsedAt()).isEqualTo(FIRST);
            assertThat(kept.shape()).isEqualTo(1);
        });
    }

    @Test
    void whatWasKeptIsReadWithTheSameDigestByALaterRelease() {
        repository(RELEASED, FIRST).current();
        var later = repository(of("2026", "基本资料"), FIRST);
        assertThat(later.byDigest(RELEASED.digest())).hasValueSatisfying(found -> {
            assertThat(found.digest()).isEqualTo(RELEASED.digest());
            assertThat(found.parts()).isEqualTo(RELEASED.parts());
        });
    }

    @Test
    void aDraftFollowsAPatchOfItsEdition() {
        repository(RELEASED, FIRST).current();
        var patched = of("2026", "基本资料");
        assertThat(repository(patched, FIRST).following(RELEASED.digest())).isEqualTo(patched);
    }

    @Test
    void aDraftStaysWithItsEditionWhenANewOneOpens() {
        repository(RELEASED, FIRST).current();
        assertThat(repository(of("2027", "基本信息"), FIRST)
                        .following(RELEASED.digest())
                        .edition())
                .isEqualTo("2026");
    }

    @Test
    void aDigestThatWasNeverKeptIsUnknown() {
        var repository = repository(RELEASED, FIRST);
        assertThat(repository.byDigest("0")).isEmpty();
        assertThatIllegalStateException().isThrownBy(() -> repository.following("0"));
    }

    private FormDefinitionsRepository repository(FormDefinition current, Instant now) {
        return new FormDefinitionsRepository(current, mongo, Clock.fixed(now, ZoneOffset.UTC));
    }

    private static FormDefinition of(String edition, String firstPage) {
        var tree = new LinkedHashMap<>(RELEASED.tree());
        tree.put("edition", edition);
        tree.put(
                "pages",
                RELEASED.pages().stream()
                        .map(page -> Map.of(
                                "code", page.code(), "label", page.code().equals("basic") ? firstPage : page.label()))
                        .toList());
        return FormDefinition.of(tree);
    }
}
