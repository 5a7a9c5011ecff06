package cn.zhicheng.kit.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhicheng.kit.test.LocalComponents;
import cn.zhicheng.local.Component;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.time.Clock;
import java.util.Base64;
import java.util.HashSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@LocalComponents(Component.STORE)
class FieldCipherTest {
    private static final String OLD = "m1:" + key(1);
    private static final String NEW = "m2:" + key(2);
    private static final FieldContext HERE = new FieldContext("applicants", "hubei-gov.zhang", "idNumber");

    private final String collection = "keys_" + UUID.randomUUID();
    private MongoClient client;

    @BeforeEach
    void connect() {
        client = MongoClients.create(System.getProperty("MONGODB_URI"));
    }

    @AfterEach
    void disconnect() {
        client.getDatabase("kit_crypto").getCollection(collection).drop();
        client.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "420000198905261234", "吉𠮷", "a\u0000b"})
    void whatIsEncryptedIsDecryptedAgain(String value) {
        var cipher = cipher(OLD);
        assertThat(cipher.decrypt(HERE, cipher.encrypt(HERE, value))).isEqualTo(value);
    }

    @Test
    void theStoredFormatNamesTheKeyAndShowsNothing() {
        var stored = cipher(OLD).encrypt(HERE, "420000198905261234");
        assertThat(stored).matches("e1\\.1\\.[A-Za-z0-9_-]{61,}").doesNotContain("4200001989");
    }

    @Test
    void equalValuesAreStoredDifferently() {
        var cipher = cipher(OLD);
        assertThat(cipher.encrypt(HERE, "same")).isNotEqualTo(cipher.encrypt(HERE, "same"));
    }

    @Test
    void aValueThatWasMovedDoesNotDecrypt() {
        var cipher = cipher(OLD);
        var stored = cipher.encrypt(HERE, "secret");
        Stream.of(
                        new FieldContext("others", "hubei-gov.zhang", "idNumber"),
                        new FieldContext("applicants", "hubei-gov.li", "idNumber"),
                        new FieldContext("applicants", "hubei-gov.zhang", "phone"))
                .forEach(elsewhere -> assertThatThrownBy(() -> cipher.decrypt(elsewhere, stored))
                        .isInstanceOf(UndecryptableException.class));
    }

    @Test
    void aValueThatWasChangedDoesNotDecrypt() {
        var cipher = cipher(OLD);
        var stored = cipher.encrypt(HERE, "secret");
        var changed = stored.substring(0, 10) + (stored.charAt(10) == 'A' ? 'B' : 'A') + stored.substring(11);
        assertThatThrownBy(() -> cipher.decrypt(HERE, changed)).isInstanceOf(UndecryptableException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "plain", "e1.1", "e1.1.", "e1.1.%%%", "e1.99.AAAA", "e2.1.AAAA"})
    void whatIsNoEncryptedFieldIsSaid(String stored) {
        var cipher = cipher(OLD);
        cipher.encrypt(HERE, "a key exists");
        assertThatThrownBy(() -> cipher.decrypt(HERE, stored)).isInstanceOf(UndecryptableException.class);
    }

    @Test
    void anotherProcessWithTheSameMasterKeyDecrypts() {
        var stored = cipher(OLD).encrypt(HERE, "secret");
        assertThat(cipher(OLD).decrypt(HERE, stored)).isEqualTo("secret");
    }

    @Test
    void withoutItsMasterKeyNothingDecrypts() {
        var stored = cipher(OLD).encrypt(HERE, "secret");
        assertThatThrownBy(() -> cipher(NEW).decrypt(HERE, stored))
                .isInstanceOf(UndecryptableException.class)
                .hasMessageContaining("m1");
    }

    @Test
    void aRotatedDataKeyEncryptsAndOldValuesStayReadable() {
        var cipher = cipher(OLD);
        var before = cipher.encrypt(HERE, "secret");
        cipher.rotate();
        var after = cipher.encrypt(HERE, "secret");
        assertThat(after).startsWith("e1.2.");
        assertThat(cipher.outdated(before)).isTrue();
        assertThat(cipher.outdated(after)).isFalse();
        assertThat(cipher.decrypt(HERE, before)).isEqualTo("secret");
    }

    @Test
    void afterRewrappingTheOldMasterKeyCanGo() {
        var stored = cipher(OLD).encrypt(HERE, "secret");
        cipher(NEW + "," + OLD).rewrap();
        assertThat(cipher(NEW).decrypt(HERE, stored)).isEqualTo("secret");
    }

    @Test
    void replicasThatStartAtOnceAgreeOnOneKey() throws Exception {
        var stored = new HashSet<String>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<String> first = () -> cipher(OLD).encrypt(HERE, "secret");
            for (var one :
                    threads.invokeAll(Stream.generate(() -> first).limit(8).toList())) stored.add(one.get());
        }
        assertThat(stored).allSatisfy(one -> {
            assertThat(one).startsWith("e1.1.");
            assertThat(cipher(OLD).decrypt(HERE, one)).isEqualTo("secret");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "m1", "m1:", "m1:xyz%", "m1:c2hvcnQ=", "bad id:AAAA"})
    void wrongMasterKeysAreSaidAtTheStartWithoutShowingThem(String keys) {
        assertThatThrownBy(() -> new CryptoProperties(keys, "").masters())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("ZHICHENG_MASTER_KEYS")
                .hasMessageNotContaining("c2hvcnQ");
    }

    @Test
    void aBlindIndexFindsEqualValuesOfOneField() {
        var index = new BlindIndex(new CryptoProperties("", key(3)).blindIndex());
        assertThat(index.of("idNumber", "420000198905261234"))
                .isEqualTo(index.of("idNumber", "420000198905261234"))
                .isNotEqualTo(index.of("phone", "420000198905261234"))
                .isNotEqualTo(index.of("idNumber", "420000198905261235"))
                .matches("[0-9a-f]{64}");
    }

    @Test
    void aBlindIndexDependsOnItsKey() {
        var one = new BlindIndex(new CryptoProperties("", key(3)).blindIndex());
        var other = new BlindIndex(new CryptoProperties("", key(4)).blindIndex());
        assertThat(one.of("idNumber", "1")).isNotEqualTo(other.of("idNumber", "1"));
    }

    private FieldCipher cipher(String masters) {
        return new FieldCipher(new DataKeys(
                () -> client.getDatabase("kit_crypto").getCollection(collection),
                new CryptoProperties(masters, "").masters(),
                Clock.systemUTC()));
    }

    private static String key(int seed) {
        var bytes = new byte[32];
        bytes[0] = (byte) seed;
        return Base64.getEncoder().encodeToString(bytes);
    }
}
