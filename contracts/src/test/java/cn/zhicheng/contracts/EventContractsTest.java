package cn.zhicheng.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The committed schemas and samples are the contract. After a compatible change {@code -Dzhicheng.contracts.update=true}
 * writes them anew; an incompatible one needs a new event type.
 */
class EventContractsTest {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Path FOLDER = Path.of("src/main/resources/cn/zhicheng/contracts");
    private static final boolean UPDATE = Boolean.getBoolean("zhicheng.contracts.update");

    static Stream<Class<? extends Event>> everyEvent() {
        return EventTypes.all().stream().sorted(Comparator.comparing(Class::getSimpleName));
    }

    @ParameterizedTest
    @MethodSource("everyEvent")
    void aChangeOfAnEventIsCompatibleWithItsCommittedSchema(Class<? extends Event> type) throws IOException {
        var committed = file("schemas", type);
        var derived = SchemaOf.type(type);
        if (Files.exists(committed)) {
            assertThat(Compatibility.breaks(read(committed), derived)).isEmpty();
        }
        if (UPDATE) {
            write(committed, derived);
        }
        assertThat(read(committed))
                .as("the committed schema, written by -Dzhicheng.contracts.update=true")
                .isEqualTo(derived);
    }

    @ParameterizedTest
    @MethodSource("everyEvent")
    void whatAnEarlierReleaseWroteIsStillRead(Class<? extends Event> type) throws IOException {
        var committed = file("samples", type);
        if (UPDATE && Files.notExists(committed)) {
            write(committed, EventJson.tree(EventJson.write(Samples.of(type))));
        }
        var sample = Files.readAllBytes(committed);
        var event = EventJson.read(sample, type);
        assertThat(EventJson.tree(EventJson.write(event))).isEqualTo(JSON.readTree(sample));
        assertThat(event.aggregateId()).isNotBlank();
    }

    @ParameterizedTest
    @MethodSource("everyEvent")
    void whatIsWrittenTodayObeysTheCommittedSchema(Class<? extends Event> type) {
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(EventJson.schemaOf(type), InputFormat.JSON);
        assertThat(schema.validate(EventJson.tree(EventJson.write(Samples.of(type)))))
                .isEmpty();
    }

    @Test
    void noCommittedSchemaIsLeftWithoutItsEvent() throws IOException {
        try (var files = Files.list(FOLDER.resolve("schemas"))) {
            assertThat(files.map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(everyEvent()
                            .map(type -> type.getSimpleName() + ".v1.json")
                            .toList());
        }
    }

    private static Path file(String kind, Class<?> type) {
        return FOLDER.resolve(kind).resolve(type.getSimpleName() + ".v1.json");
    }

    private static JsonNode read(Path path) throws IOException {
        return JSON.readTree(Files.readAllBytes(path));
    }

    private static void write(Path path, JsonNode json) throws IOException {
        Files.createDirectories(path.getParent());
        Files.writeString(path, json.toPrettyString() + "\n");
    }
}
