package cn.zhicheng.declaration.form;

import cn.zhicheng.declaration.form.kinds.DayKind;
import cn.zhicheng.declaration.form.kinds.MonthKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The answers of one section or one record. A field's value is seen only while the field applies; one that reads a fact
 * shows the fact.
 */
public final class PartAnswers {
    private final Answers answers;
    private final Part part;
    private final @Nullable String id;
    private final int number;
    private final Map<String, Object> kept;

    PartAnswers(Answers answers, Part part, @Nullable String id, int number, Map<String, Object> kept) {
        this.answers = answers;
        this.part = part;
        this.id = id;
        this.number = number;
        this.kept = kept;
    }

    public Part part() {
        return part;
    }

    /** The record's id; empty for a section. */
    public Optional<String> id() {
        return Optional.ofNullable(id);
    }

    /** Which record of its list it is, from 1; 0 for a section. */
    public int number() {
        return number;
    }

    /** Where the record or section is. */
    public FieldAddress at() {
        return new FieldAddress(part.address(), id, null);
    }

    /** Where a field of it is. */
    public FieldAddress at(String code) {
        return new FieldAddress(part.address(), id, field(code).code());
    }

    /** What the record is called: 华中科技大学 化学工程; empty while nothing names it. */
    public String name() {
        return part.row().stream().map(this::read).flatMap(Optional::stream).collect(Collectors.joining(" "));
    }

    /** What people call it: 基本信息, 论文“××”, 论文第 3 条. */
    public String label() {
        return id == null
                ? part.label()
                : name().isEmpty()
                        ? "%s第 %d 条".formatted(part.label(), number)
                        : "%s“%s”".formatted(part.label(), name());
    }

    /** Whether the field is shown, checked and printed now. */
    public boolean applies(String code) {
        var applies = field(code).applies();
        return applies == null || applies.when().holds(this::operand);
    }

    /** Whether a submission misses the field while it is empty. */
    public boolean requires(String code) {
        return applies(code) && field(code).required().when().holds(this::operand);
    }

    /** The value as it is kept; empty if there is none or the field does not apply. */
    public Optional<Object> value(String code) {
        return applies(code) ? raw(code) : Optional.empty();
    }

    /** The value as people read it. */
    public Optional<String> read(String code) {
        return value(code).map(field(code).kind()::text);
    }

    /** The value as a snapshot holds it: codes with their labels. */
    public Optional<Object> printed(String code) {
        return value(code).map(field(code).kind()::printed);
    }

    /** What was typed, or a code. */
    public Optional<String> text(String code) {
        return value(code).map(value -> Answers.word(field(code).kind(), value));
    }

    public Optional<YearMonth> month(String code) {
        return value(code).flatMap(MonthKind::month);
    }

    public Optional<LocalDate> day(String code) {
        return value(code).flatMap(DayKind::day);
    }

    public Optional<Integer> integer(String code) {
        return value(code).map(value -> value instanceof Integer number ? number : null);
    }

    public Optional<BigDecimal> decimal(String code) {
        return value(code).map(value -> value instanceof Number number ? new BigDecimal(number.toString()) : null);
    }

    /** Whether it says yes. */
    public boolean yes(String code) {
        return value(code).filter(Boolean.TRUE::equals).isPresent();
    }

    /** The entries of a field that holds several. */
    public List<String> set(String code) {
        return value(code)
                .map(value -> value instanceof List<?> list
                        ? list.stream().map(String::valueOf).toList()
                        : null)
                .orElse(List.of());
    }

    /** Whether nothing that applies is filled in by the person. */
    public boolean isEmpty() {
        return part.fields().values().stream()
                .filter(field -> field.from() == null)
                .allMatch(field -> value(field.code()).isEmpty());
    }

    private Optional<Object> raw(String code) {
        var from = field(code).from();
        return from == null ? Optional.ofNullable(kept.get(code)) : from.in(answers.facts());
    }

    /** What a condition compares. */
    Optional<String> word(String code) {
        return part.field(code)
                .flatMap(field -> raw(code)
                        .map(value -> value instanceof Boolean ? value.toString() : Answers.word(field.kind(), value)));
    }

    private Optional<String> operand(String operand) {
        return operand.startsWith("/") || operand.startsWith("plan.") ? answers.operand(operand) : word(operand);
    }

    private Field field(String code) {
        return Objects.requireNonNull(
                part.fields().get(code), () -> "the form has no field " + part.address() + "/" + code);
    }
}
