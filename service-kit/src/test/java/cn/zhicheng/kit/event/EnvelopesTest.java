package cn.zhicheng.kit.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhicheng.contracts.BindingEvent;
import cn.zhicheng.contracts.BindingState;
import cn.zhicheng.contracts.CommitteeChanged;
import cn.zhicheng.contracts.CommitteeEvent;
import cn.zhicheng.contracts.CommitteeState;
import cn.zhicheng.contracts.EmployerBindingConfirmed;
import cn.zhicheng.contracts.EventJson;
import cn.zhicheng.contracts.Level;
import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnvelopesTest {
    private static final Instant NOW = Instant.parse("2026-03-18T06:03:00Z");
    private static final EmployerBindingConfirmed CONFIRMED =
            new EmployerBindingConfirmed(new BindingState("hubei-gov.zhang", "E1", NOW));

    private final Envelopes envelopes = envelopes(null);
    private final EventReader reader = new EventReader();

    @Test
    void whatIsSealedIsReadAgain() {
        assertThat(reader.read(open(envelopes.seal(CONFIRMED, 7)), BindingEvent.class))
                .contains(new Received<>(CONFIRMED, "hubei-gov.zhang", 7, NOW));
    }

    @Test
    void theTraceOfTheCommandTravelsWithTheEvent() {
        var trace = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";
        assertThat(open(envelopes(trace).seal(CONFIRMED, 1)).getExtension("traceparent"))
                .isEqualTo(trace);
    }

    @Test
    void anEventThatBreaksItsSchemaFailsTheCommandWithoutShowingItsValues() {
        var json = "{\"state\":{\"committeeId\":\"C1\",\"name\":\"secret name\",\"active\":true}}"; // the rest is null
        var broken = EventJson.read(json.getBytes(StandardCharsets.UTF_8), CommitteeChanged.class);
        assertThatThrownBy(() -> envelopes.seal(broken, 1))
                .isInstanceOf(UnpublishableEventException.class)
                .hasMessageContaining("required")
                .hasMessageNotContaining("secret");
    }

    @Test
    void anEventThatWeighsTooMuchFailsTheCommand() {
        assertThatThrownBy(() -> envelopes.seal(committee("名".repeat(100_000)), 1))
                .isInstanceOf(UnpublishableEventException.class)
                .hasMessageContaining("262144");
    }

    @Test
    void anotherKindOfEventIsPassedOver() {
        assertThat(reader.read(open(envelopes.seal(CONFIRMED, 1)), CommitteeEvent.class))
                .isEmpty();
    }

    @Test
    void aTypeThatThisReleaseDoesNotKnowIsPassedOver() {
        var newer = builder().withType("cn.zhicheng.SomethingNew.v1").build();
        assertThat(reader.read(newer, BindingEvent.class)).isEmpty();
    }

    @Test
    void membersThatThisReleaseDoesNotKnowAreIgnored() {
        var newer = builder()
                .withData(
                        "application/json",
                        "{\"state\":{\"applicantId\":\"a\",\"added\":1}}".getBytes(StandardCharsets.UTF_8))
                .build();
        assertThat(reader.read(newer, BindingEvent.class)).isPresent();
    }

    @Test
    void anEnvelopeWithoutWhatAnEventNeedsIsUnreadable() {
        assertUnreadable(builder().withoutData().build());
        assertUnreadable(builder().withSubject(null).build());
        assertUnreadable(builder().withTime(null).build());
        assertUnreadable(builder().withoutExtension("sequence").build());
        assertUnreadable(builder().withExtension("sequence", "first").build());
    }

    @Test
    void dataOfAnotherFormIsUnreadable() {
        assertUnreadable(builder()
                .withData("application/json", "{\"state\":[]}".getBytes(StandardCharsets.UTF_8))
                .build());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "{\"specversion\":\"1.0\"}", "no json"})
    void bytesThatAreNoEnvelopeAreUnreadable(String bytes) {
        assertThatThrownBy(() -> open(bytes)).isInstanceOf(UnreadableEventException.class);
    }

    private void assertUnreadable(CloudEvent envelope) {
        assertThatThrownBy(() -> reader.read(envelope, BindingEvent.class))
                .isInstanceOf(UnreadableEventException.class);
    }

    private static CloudEvent open(String envelope) {
        return Envelopes.open(envelope.getBytes(StandardCharsets.UTF_8));
    }

    private static CloudEventBuilder builder() {
        return CloudEventBuilder.v1()
                .withId("a:1")
                .withSource(URI.create("/zhicheng/test"))
                .withType("cn.zhicheng.EmployerUnbound.v1")
                .withSubject("a")
                .withTime(OffsetDateTime.ofInstant(NOW, ZoneOffset.UTC))
                .withData("application/json", "{\"state\":{\"applicantId\":\"a\"}}".getBytes(StandardCharsets.UTF_8))
                .withExtension("sequence", "1");
    }

    private static CommitteeChanged committee(String name) {
        return new CommitteeChanged(new CommitteeState(
                "C1", "421001", name, "421000", "OFFICE421000", Level.INTERMEDIATE, "1", List.of(), List.of(), true));
    }

    private static Envelopes envelopes(@Nullable String traceparent) {
        return new Envelopes("test", Clock.fixed(NOW, ZoneOffset.UTC), () -> traceparent);
    }
}
