package cn.zhicheng.declaration.form;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * When a field is shown or required. Nothing but comparisons of a value with words, joined by and, or, not; a comparison
 * with an absent value is false.
 */
public sealed interface Condition {

    /** {@code x = v}. */
    record Equal(String operand, String value) implements Condition {}

    /** {@code x != v}. */
    record NotEqual(String operand, String value) implements Condition {}

    /** {@code x in [v, w]}. */
    record In(String operand, List<String> values) implements Condition {}

    /** {@code x present}. */
    record Present(String operand) implements Condition {}

    /** All of them. */
    record And(List<Condition> all) implements Condition {}

    /** At least one of them. */
    record Or(List<Condition> any) implements Condition {}

    /** The opposite. */
    record Not(Condition condition) implements Condition {}

    /** Holds always, or never. */
    record Constant(boolean holds) implements Condition {}

    /**
     * Parses a condition.
     *
     * @throws IllegalArgumentException naming the position at which it is malformed
     */
    static Condition parse(String text) {
        return new ConditionParser(text).parse();
    }

    /** Whether it holds for what the operands are: a code of the same part, an absolute address, a plan flag. */
    default boolean holds(Function<String, Optional<String>> valueOf) {
        return switch (this) {
            case Equal(var operand, var value) ->
                valueOf.apply(operand).filter(value::equals).isPresent();
            case NotEqual(var operand, var value) ->
                valueOf.apply(operand).filter(actual -> !actual.equals(value)).isPresent();
            case In(var operand, var values) ->
                valueOf.apply(operand).filter(values::contains).isPresent();
            case Present(var operand) -> valueOf.apply(operand).isPresent();
            case And(var all) -> all.stream().allMatch(each -> each.holds(valueOf));
            case Or(var any) -> any.stream().anyMatch(each -> each.holds(valueOf));
            case Not(var condition) -> !condition.holds(valueOf);
            case Constant(var holds) -> holds;
        };
    }

    /** The comparisons in it. */
    default Stream<Condition> comparisons() {
        return switch (this) {
            case And(var all) -> all.stream().flatMap(Condition::comparisons);
            case Or(var any) -> any.stream().flatMap(Condition::comparisons);
            case Not(var condition) -> condition.comparisons();
            case Equal _, NotEqual _, In _, Present _ -> Stream.of(this);
            case Constant _ -> Stream.empty();
        };
    }
}
