package cn.zhicheng.kit.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhicheng.kit.test.LocalComponents;
import cn.zhicheng.local.Component;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@LocalComponents(Component.STORE)
class InboxTest {
    private final List<String> effects = new ArrayList<>();
    private final String subject = UUID.randomUUID().toString();
    private MongoClient client;
    private Inbox inbox;

    @BeforeEach
    void connect() {
        client = MongoClients.create(System.getProperty("MONGODB_URI"));
        inbox = new Inbox(() -> client.getDatabase("kit_inbox").getCollection("inbox"), Clock.systemUTC());
    }

    @AfterEach
    void disconnect() {
        client.close();
    }

    @Test
    void convergesToWhatIsNewer() {
        assertThat(converge("seal", 1)).isTrue();
        assertThat(converge("seal", 3)).isTrue(); // 2 was missed; 3 carries the whole state
        assertThat(effects).containsExactly("seal 1", "seal 3");
    }

    @Test
    void dropsWhatIsNotNewer() {
        converge("seal", 3);
        assertThat(converge("seal", 3)).isFalse();
        assertThat(converge("seal", 2)).isFalse();
        assertThat(effects).containsExactly("seal 3");
    }

    @Test
    void runsTheEffectAgainIfItFailedBefore() {
        assertThatThrownBy(() -> inbox.converge("seal", subject, 1, () -> {
                    throw new IllegalStateException("no luck");
                }))
                .hasMessage("no luck");
        assertThat(converge("seal", 1)).isTrue();
    }

    @Test
    void consumersDoNotDisturbEachOther() {
        converge("seal", 5);
        assertThat(converge("print", 1)).isTrue();
    }

    private boolean converge(String consumer, long sequence) {
        return inbox.converge(consumer, subject, sequence, () -> effects.add(consumer + " " + sequence));
    }
}
