package cn.zhicheng.kit.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.kit.test.LocalComponents;
import cn.zhicheng.local.Component;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Update;

@LocalComponents(Component.STORE)
class ReplicaTest {
    @Document("copies")
    record Copy(@Id String id, long sequence, int shape, String name) {}

    private final String id = UUID.randomUUID().toString();
    private MongoClient client;
    private MongoTemplate mongo;
    private Replica replica;

    @BeforeEach
    void connect() {
        client = MongoClients.create(System.getProperty("MONGODB_URI"));
        mongo = new MongoTemplate(client, "kit_replica");
        replica = new Replica(mongo);
    }

    @AfterEach
    void disconnect() {
        client.close();
    }

    @Test
    void newerWins() {
        assertThat(put(1)).isTrue();
        assertThat(put(3)).isTrue();
        assertThat(copy()).isEqualTo(new Copy(id, 3, 1, "state 3"));
    }

    @Test
    void olderAndEqualAreDropped() {
        put(3);
        assertThat(put(3)).isFalse();
        assertThat(put(2)).isFalse();
        assertThat(copy()).isEqualTo(new Copy(id, 3, 1, "state 3"));
    }

    @RepeatedTest(20)
    void theNewestWinsHoweverTheyRace(RepetitionInfo seed) throws Exception {
        var sequences = new ArrayList<>(IntStream.rangeClosed(1, 8).boxed().toList());
        Collections.shuffle(sequences, new Random(seed.getCurrentRepetition()));
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var puts = sequences.stream()
                    .<Callable<Boolean>>map(sequence -> () -> put(sequence))
                    .toList();
            for (var put : threads.invokeAll(puts)) put.get();
        }
        assertThat(copy()).isEqualTo(new Copy(id, 8, 1, "state 8"));
    }

    private boolean put(long sequence) {
        return replica.put(Copy.class, id, sequence, new Update().set("name", "state " + sequence));
    }

    private Copy copy() {
        return Objects.requireNonNull(mongo.findById(id, Copy.class));
    }
}
