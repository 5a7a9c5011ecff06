package cn.zhicheng.declaration.conditions;

import cn.zhicheng.contracts.ClauseSet;
import cn.zhicheng.contracts.ClauseSet.Clause;
import cn.zhicheng.contracts.Level;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The conditions of the engineering series, from the very file that committee-plan-service puts into plans. */
public final class EngineeringClauses {
    private static final Path FILE = Path.of("../committee-plan-service/src/main/resources/reference/conditions.yaml");
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();
    private static final Book BOOK = read();

    private record OfLevel(int needed, List<Clause> clauses) {}

    private record Book(
            int version,
            Map<String, String> years,
            String series,
            List<Clause> common,
            Map<Level, OfLevel> levels,
            int neededExceptional,
            List<Clause> exceptional,
            List<Clause> achievements) {}

    private EngineeringClauses() {}

    /** The set of a level for 2026; years count until its last day. */
    public static ClauseSet of(Level level, String category) {
        var clauses = new ArrayList<>(BOOK.common());
        var ofLevel = Objects.requireNonNull(BOOK.levels().get(level));
        clauses.addAll(ofLevel.clauses());
        if (category.equals("EXCEPTIONAL")) clauses.addAll(BOOK.exceptional());
        clauses.addAll(BOOK.achievements());
        return new ClauseSet(
                "ENG-%s-%s-2026".formatted(level, category),
                BOOK.version(),
                "ENG",
                level,
                category,
                2026,
                null,
                LocalDate.of(2026, 12, 31),
                ofLevel.needed(),
                category.equals("EXCEPTIONAL") ? BOOK.neededExceptional() : null,
                clauses);
    }

    private static Book read() {
        try {
            return JSON.convertValue(new Yaml().load(Files.readString(FILE)), Book.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
