package cn.zhicheng.declaration.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The table of cases is the same that the page's conditions are tested with. */
class ConditionTest {

    @TestFactory
    Stream<DynamicTest> everyCaseOfTheTable() {
        var table = JsonMapper.builder()
                .build()
                .readTree(
                        Objects.requireNonNull(ConditionTest.class.getResourceAsStream("/form/conditions.cases.json")));
        return table.get("cases").valueStream().map(one -> DynamicTest.dynamicTest(one.toString(), () -> check(one)));
    }

    @Test
    void aMalformedConditionSaysWhere() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Condition.parse("a = 1 and"))
                .withMessage("condition 'a = 1 and': expected a field or a flag of the plan at 10");
    }

    private static void check(JsonNode one) {
        var condition = one.get("condition").asString();
        if (one.has("malformed")) {
            assertThatIllegalArgumentException().isThrownBy(() -> Condition.parse(condition));
        } else {
            assertThat(Condition.parse(condition).holds(values(one)))
                    .isEqualTo(one.get("holds").asBoolean());
        }
    }

    private static Function<String, Optional<String>> values(JsonNode one) {
        return operand -> {
            var value = operand.startsWith("/")
                    ? one.path("addresses").path(operand)
                    : operand.startsWith("plan.")
                            ? one.path("plan").path(operand.substring("plan.".length()))
                            : one.path("part").path(operand);
            return value.isMissingNode()
                    ? Optional.empty()
                    : Optional.of(value.isValueNode() ? value.asString() : value.toString());
        };
    }
}
