package cn.zhicheng.attachment;

import cn.zhicheng.contracts.AttachmentEvent;
import cn.zhicheng.contracts.DeclarationDiscarded;
import cn.zhicheng.contracts.DeclarationReturned;
import cn.zhicheng.contracts.DeclarationStage;
import cn.zhicheng.contracts.DeclarationStarted;
import cn.zhicheng.contracts.DeclarationState;
import cn.zhicheng.contracts.DeclarationSubmitted;
import cn.zhicheng.contracts.DeclarationWithdrawn;
import cn.zhicheng.contracts.Event;
import cn.zhicheng.contracts.Manifest;
import cn.zhicheng.contracts.Topics;
import cn.zhicheng.kit.event.Envelopes;
import cn.zhicheng.kit.event.EventReader;
import cn.zhicheng.kit.event.Received;
import cn.zhicheng.kit.test.TestToken;
import cn.zhicheng.kit.test.TestTokens;
import io.minio.ListObjectsArgs;
import io.minio.MinioClient;
import io.minio.errors.MinioException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.env.Environment;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.KafkaTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One declaration and everybody who has to do with it, over HTTP and Kafka. */
@TestComponent
public class World {
    public static final String PLAN = "P1";
    public static final String PROOF = "SOCIAL_INSURANCE";

    static final String RULES = """
            {"attachments":[
              {"category":"PHOTO","formats":["JPEG","PNG"],"maxBytes":2097152,"min":1,"max":1},
              {"category":"ID_CARD","formats":["JPEG","PNG","PDF"],"maxBytes":20971520,"min":1,"max":2},
              {"category":"SOCIAL_INSURANCE","formats":["JPEG","PNG","PDF"],"maxBytes":20971520,"min":1,"max":3}]}""";

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Environment environment;
    private final KafkaTemplate<String, byte[]> kafka;
    private final ConsumerFactory<Object, Object> consumers;
    private final EventReader events;
    private final JsonMapper json;
    private final MinioClient objects;
    private final AtomicLong sequence = new AtomicLong();

    public final String owner = lasting(TestTokens.applicant("hubei-gov.zhang"));
    public final String stranger = lasting(TestTokens.applicant("hubei-gov.li"));
    public final String office = lasting(TestTokens.staff("staff.jingzhou.limin", "李敏", "421000", "title-office"));
    public final String otherOffice = lasting(TestTokens.staff("staff.yichang.zhou", "周静", "420500", "title-office"));
    public final String service = lasting(TestTokens.service("document-service"));

    World(
            Environment environment,
            KafkaTemplate<String, byte[]> kafka,
            ConsumerFactory<Object, Object> consumers,
            EventReader events,
            JsonMapper json,
            MinioClient objects) {
        this.environment = environment;
        this.kafka = kafka;
        this.consumers = consumers;
        this.events = events;
        this.json = json;
        this.objects = objects;
        Surroundings.ANSWERS.put("/api/plans/" + PLAN, RULES);
    }

    /** All tests share these tokens, however long they take together. */
    private static String lasting(TestToken token) {
        return new TestToken(
                        token.person(),
                        token.roles(),
                        token.region(),
                        token.name(),
                        token.issuer(),
                        token.audience(),
                        Duration.ofHours(8),
                        false)
                .signed();
    }

    /** A declaration that the owner's own service knows, and no event has told of. */
    public String declaration() {
        var id = "D" + UUID.randomUUID().toString().replace("-", "").substring(0, 19);
        stageIs(id, DeclarationStage.DRAFT);
        return id;
    }

    /** What declaration-service answers the owner about the declaration from now on. */
    public void stageIs(String declaration, DeclarationStage stage) {
        Surroundings.ANSWERS.put(
                "Bearer " + owner + "/api/declarations/" + declaration,
                "{\"id\":\"%s\",\"stage\":\"%s\",\"plan\":{\"id\":\"%s\"}}".formatted(declaration, stage, PLAN));
    }

    public void started(String declaration) {
        tell(new DeclarationStarted(state(declaration, DeclarationStage.DRAFT, 0, null, List.of())));
    }

    public void submitted(String declaration, int round, Manifest manifest) {
        tell(new DeclarationSubmitted(state(declaration, DeclarationStage.SUBMITTED, round, manifest, List.of())));
    }

    public void withdrawn(String declaration, Manifest manifest) {
        tell(new DeclarationWithdrawn(state(declaration, DeclarationStage.DRAFT, 1, manifest, List.of())));
    }

    public void returned(String declaration, Manifest manifest, String... unlocked) {
        tell(new DeclarationReturned(state(declaration, DeclarationStage.RETURNED, 1, manifest, List.of(unlocked))));
    }

    public void discarded(String declaration) {
        tell(new DeclarationDiscarded(state(declaration, DeclarationStage.DISCARDED, 0, null, List.of())));
    }

    private void tell(Event event) {
        var envelope = new Envelopes("declaration-service", Clock.systemUTC(), () -> null)
                .seal(event, sequence.incrementAndGet());
        try {
            kafka.send(Topics.DECLARATION, event.aggregateId(), envelope.getBytes(StandardCharsets.UTF_8))
                    .get();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static DeclarationState state(
            String id, DeclarationStage stage, int round, @Nullable Manifest manifest, List<String> unlocked) {
        return new DeclarationState(
                id,
                "hubei-gov.zhang",
                stage,
                round,
                unlocked.isEmpty() ? 0 : 1,
                2026,
                PLAN,
                "C421001",
                "ORG1",
                round == 0 ? null : "4220264210010000011",
                round == 0 ? null : Instant.parse("2026-03-18T06:03:00Z"),
                round == 0 ? null : "9f3a".repeat(16),
                round == 0 ? List.of() : List.of("OFFICE421002", "OFFICE421000"),
                manifest,
                unlocked);
    }

    public HttpResponse<String> add(String declaration, String id, String category, String name, byte[] content) {
        return add(declaration, id, category, name, BodyPublishers.ofByteArray(content));
    }

    /** Adds a proof that has to be taken. */
    public void taken(String declaration, String id, String name, byte[] content) {
        var added = add(declaration, id, PROOF, name, content);
        if (added.statusCode() != 201) throw new AssertionError(added.statusCode() + " " + added.body());
    }

    public HttpResponse<String> add(
            String declaration, String id, String category, String name, BodyPublisher content) {
        return put(
                owner,
                declaration,
                id,
                "category=" + category + "&name=" + encoded(name),
                content,
                "If-None-Match",
                "*");
    }

    public HttpResponse<String> replace(String declaration, String id, int revision, byte[] content) {
        return put(
                owner,
                declaration,
                id,
                "name=new.pdf",
                BodyPublishers.ofByteArray(content),
                "If-Match",
                "\"" + revision + "\"");
    }

    public HttpResponse<String> put(
            String token, String declaration, String id, String query, BodyPublisher content, String... headers) {
        return send(request(token, "/" + declaration + "/" + id + "?" + query)
                .headers(headers)
                .header("Content-Type", "application/octet-stream")
                .PUT(content));
    }

    public HttpResponse<String> call(String token, String method, String path, String body) {
        return send(request(token, path)
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body)));
    }

    public HttpResponse<byte[]> content(String token, String path) {
        return content("GET", token, path);
    }

    public HttpResponse<byte[]> content(String method, String token, String path, String... headers) {
        var request = request(token, path).method(method, BodyPublishers.noBody());
        if (headers.length > 0) request.headers(headers);
        try {
            return http.send(request.build(), BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private HttpRequest.Builder request(String token, String path) {
        var port = environment.getRequiredProperty("local.server.port");
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/attachments" + path))
                .timeout(Duration.ofSeconds(60));
        return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    public JsonNode dossier(String declaration) {
        return json(call(owner, "GET", "/" + declaration, ""));
    }

    public JsonNode json(HttpResponse<String> response) {
        return json.readTree(response.body());
    }

    /** Everything that this service has said of the declaration, in order; what it said twice, once. */
    public List<Received<AttachmentEvent>> eventsOf(String declaration) {
        var found = new TreeMap<Long, Received<AttachmentEvent>>();
        var settings = new java.util.Properties();
        settings.putAll(Map.of(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, "false"));
        try (var consumer = consumers.createConsumer("test-" + UUID.randomUUID(), "", "", settings)) {
            var partitions = IntStream.range(0, 3)
                    .mapToObj(partition -> new TopicPartition(Topics.ATTACHMENT, partition))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue()))
                consumer.poll(Duration.ofMillis(200)).forEach(record -> {
                    if (declaration.equals(record.key()))
                        events.read(Envelopes.open((byte[]) record.value()), AttachmentEvent.class)
                                .ifPresent(event -> found.putIfAbsent(event.sequence(), event));
                });
        }
        return List.copyOf(found.values());
    }

    /** Names of received files that are neither proofs nor gone. */
    public List<String> quarantined() {
        var found = objects.listObjects(ListObjectsArgs.builder()
                .bucket("zhicheng-quarantine")
                .prefix("received/")
                .recursive(true)
                .build());
        return StreamSupport.stream(found.spliterator(), false)
                .map(result -> {
                    try {
                        return result.get().objectName();
                    } catch (MinioException e) {
                        throw new AssertionError(e);
                    }
                })
                .toList();
    }

    public static void eventually(BooleanSupplier condition) {
        var until = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > until) throw new AssertionError("it did not come to pass");
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }
    }

    private static String encoded(String text) {
        return java.net.URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** A stream that ends only when nobody reads it any more, and counts the bytes that were. */
    public static final class Endless extends InputStream {
        private final AtomicLong read = new AtomicLong();

        public long count() {
            return read.get();
        }

        @Override
        public int read() {
            read.incrementAndGet();
            return 'x';
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            read.addAndGet(length);
            return length;
        }
    }
}
