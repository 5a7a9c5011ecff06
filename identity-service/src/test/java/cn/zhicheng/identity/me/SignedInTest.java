package cn.zhicheng.identity.me;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.contracts.Topics;
import cn.zhicheng.kit.test.LocalComponents;
import cn.zhicheng.local.Component;
import cn.zhicheng.signin.RunningRealms;
import cn.zhicheng.signin.SignIn;
import cn.zhicheng.signin.Tokens;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.client.RestTestClient;

/** Real people of the demo, signed in by the real Keycloak; the service exchanges their tokens. */
@LocalComponents({Component.STORE, Component.KAFKA})
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class SignedInTest {
    private static final RunningRealms REALMS = RunningRealms.shared();
    private static final SignIn SIGN_IN = REALMS.signIn();
    private static final String PASSWORD = "Shenbao-2026";

    @LocalServerPort
    private int port;

    private RestTestClient client = RestTestClient.bindToServer().build();

    @DynamicPropertySource
    static void realms(DynamicPropertyRegistry properties) {
        REALMS.environment().forEach((name, value) -> properties.add(name, () -> value));
    }

    @BeforeEach
    void atTheServicesPort() {
        client = RestTestClient.bindToServer()
                .baseUrl("http://localhost:" + port)
                .build();
    }

    @Test
    void anApplicantSeesThemselvesMasked() {
        get("/api/me", citizen("zhangsan"))
                .jsonPath("$.personId")
                .isEqualTo("hubei-gov.40d4a35f-1575-5d3f-9949-803adbb67162")
                .jsonPath("$.kind")
                .isEqualTo("APPLICANT")
                .jsonPath("$.name")
                .isEqualTo("张三")
                .jsonPath("$.idNumberMasked")
                .isEqualTo("420***********1511")
                .jsonPath("$.phoneMasked")
                .isEqualTo("138****8000")
                .jsonPath("$.idNumber")
                .doesNotExist();
    }

    @Test
    void theOwnerGetsTheIdentityInFull() {
        get("/api/me/identity", citizen("chenjixiang"))
                .jsonPath("$.name")
                .isEqualTo("陈𠮷祥")
                .jsonPath("$.idType")
                .isEqualTo("RESIDENT_ID")
                .jsonPath("$.idNumber")
                .isEqualTo("421002198509170036")
                .jsonPath("$.phone")
                .isEqualTo("13800138003")
                .jsonPath("$.gender")
                .isEqualTo("1")
                .jsonPath("$.birthDate")
                .isEqualTo("1985-09-17")
                .jsonPath("$.profileVersion")
                .isEqualTo(1);
    }

    @Test
    void aPassportIsAnIdentityToo() {
        get("/api/me/identity", citizen("anna"))
                .jsonPath("$.idType")
                .isEqualTo("PASSPORT")
                .jsonPath("$.idNumber")
                .isEqualTo("C01X00T47")
                .jsonPath("$.gender")
                .isEqualTo("2")
                .jsonPath("$.birthDate")
                .isEqualTo("1985-04-12");
    }

    @Test
    void theFirstSignInIsAnnouncedOnceAndTellsNothingPersonal() {
        var token = citizen("lisi");
        get("/api/me", token);
        get("/api/me/identity", token);
        get("/api/me", citizen("lisi"));

        var events = eventsOf(token);

        assertThat(events).hasSize(1);
        assertThat(events.getFirst())
                .contains("cn.zhicheng.ApplicantRegistered.v1", "\"profileVersion\":1")
                .doesNotContain("李四", "421087", "138");
    }

    @Test
    void twoRequestsAtOnceOfAFirstSignInBothKnowThePerson() throws Exception {
        var token = citizen("wangwu");
        try (var both = Executors.newVirtualThreadPerTaskExecutor()) {
            var me = both.submit(() -> get("/api/me", token).jsonPath("$.name").isEqualTo("王五"));
            var identity = both.submit(
                    () -> get("/api/me/identity", token).jsonPath("$.name").isEqualTo("王五"));
            me.get(120, SECONDS);
            identity.get(120, SECONDS);
        }
    }

    @Test
    void aClerkIsWhoTheTokenSays() {
        get(
                        "/api/me",
                        SIGN_IN.staff(REALMS.demoAccounts().named("staff.songzi.liuyang"))
                                .accessToken())
                .jsonPath("$.kind")
                .isEqualTo("STAFF")
                .jsonPath("$.name")
                .isEqualTo("刘洋")
                .jsonPath("$.region")
                .isEqualTo("421087")
                .jsonPath("$.regionName")
                .isEqualTo("松滋市");
    }

    private static String citizen(String username) {
        return SIGN_IN.citizen(username, PASSWORD).accessToken();
    }

    private RestTestClient.BodyContentSpec get(String path, String token) {
        return client.get()
                .uri(path)
                .header("Authorization", "Bearer " + token)
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals("Cache-Control", "no-store")
                .expectBody();
    }

    /** All that was published about the token's person, each once, after a moment in which more could have come. */
    private static List<String> eventsOf(String token) {
        var personId = Tokens.claimsOf(token).path("person_id").asString();
        var settings = Map.<String, Object>of(
                "bootstrap.servers", System.getProperty("KAFKA_BOOTSTRAP_SERVERS"),
                "group.id", "signed-in-test",
                "auto.offset.reset", "earliest");
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.subscribe(List.of(Topics.IDENTITY));
            var found = new LinkedHashSet<String>();
            var until = System.nanoTime() + Duration.ofSeconds(90).toNanos();
            while (found.isEmpty() && System.nanoTime() < until) poll(consumer, personId, found);
            until = System.nanoTime() + Duration.ofSeconds(3).toNanos();
            while (System.nanoTime() < until) poll(consumer, personId, found);
            return List.copyOf(found);
        }
    }

    private static void poll(KafkaConsumer<String, String> consumer, String personId, Set<String> found) {
        for (ConsumerRecord<String, String> message : consumer.poll(Duration.ofMillis(500)))
            if (personId.equals(message.key())) found.add(message.value());
    }
}
