package cn.zhicheng.declaration.form;

import cn.zhicheng.declaration.form.kinds.FieldKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What one declaration answers, with the facts that its fields show. A value whose field does not apply is not seen.
 */
public final class Answers {
    private final FormDefinition form;
    private final Facts facts;
    private final Map<String, PartAnswers> sections = new LinkedHashMap<>();
    private final Map<String, List<PartAnswers>> lists = new LinkedHashMap<>();

    private Answers(FormDefinition form, Facts facts) {
        this.form = form;
        this.facts = facts;
    }

    /**
     * The answers of stored parts.
     *
     * @param parts the kept values by the address of what is saved at once ({@code /basic}, {@code
     *     /education/7Q2K9XH3MA}), tombstones left out
     * @param order the ids of a list's records by the list's address; a record that it does not name follows at the end
     */
    public static Answers of(
            FormDefinition form, Map<String, Map<String, Object>> parts, Map<String, List<String>> order, Facts facts) {
        var answers = new Answers(form, facts);
        for (var part : form.parts().values()) {
            if (part.isList()) {
                answers.lists.put(
                        part.address(), answers.read(part, parts, order.getOrDefault(part.address(), List.of())));
            } else {
                answers.sections.put(
                        part.address(),
                        new PartAnswers(answers, part, null, 0, parts.getOrDefault(part.address(), Map.of())));
            }
        }
        return answers;
    }

    private List<PartAnswers> read(Part list, Map<String, Map<String, Object>> parts, List<String> order) {
        var records = new TreeMap<String, Map<String, Object>>();
        parts.forEach((address, values) -> {
            if (form.partAddress(address).orElse(null) instanceof PartAddress.Record(var part, var id)
                    && part.address().equals(list.address())) {
                records.put(id, values);
            }
        });
        var ids = new LinkedHashSet<>(order);
        ids.retainAll(records.keySet());
        ids.addAll(records.keySet());
        var read = new ArrayList<PartAnswers>();
        for (var id : ids) {
            read.add(new PartAnswers(this, list, id, read.size() + 1, records.getOrDefault(id, Map.of())));
        }
        return List.copyOf(read);
    }

    public FormDefinition form() {
        return form;
    }

    public Facts facts() {
        return facts;
    }

    /** The answers of a section. */
    public PartAnswers one(String part) {
        var section = sections.get(part);
        if (section == null) {
            throw new IllegalArgumentException("the form has no section " + part);
        }
        return section;
    }

    /** The records of a list, in the order that the person gave them. */
    public List<PartAnswers> records(String list) {
        var records = lists.get(list);
        if (records == null) {
            throw new IllegalArgumentException("the form has no list " + list);
        }
        return records;
    }

    /** The education that one declares with (申报学历), once a record bears that kind. */
    public Optional<PartAnswers> declaredEducation() {
        return records("/education").stream()
                .filter(row -> row.set("kinds").contains("DECLARED"))
                .findFirst();
    }

    /** All sections and all records, in the order of the screen. */
    public List<PartAnswers> all() {
        return form.parts().values().stream()
                .flatMap(part ->
                        part.isList() ? records(part.address()).stream() : List.of(one(part.address())).stream())
                .toList();
    }

    /** The text of a field of a section: what was typed, or a code. */
    public Optional<String> text(String address) {
        return section(address).text(code(address));
    }

    public Optional<YearMonth> month(String address) {
        return section(address).month(code(address));
    }

    public Optional<LocalDate> day(String address) {
        return section(address).day(code(address));
    }

    public Optional<Integer> integer(String address) {
        return section(address).integer(code(address));
    }

    public Optional<BigDecimal> decimal(String address) {
        return section(address).decimal(code(address));
    }

    public boolean yes(String address) {
        return section(address).yes(code(address));
    }

    public List<String> set(String address) {
        return section(address).set(code(address));
    }

    /** Whether the field of a section applies. */
    public boolean applies(String address) {
        return section(address).applies(code(address));
    }

    /** Where the field of a section is. */
    public FieldAddress at(String address) {
        return section(address).at(code(address));
    }

    /** Whether a condition of the form's language holds, which names absolute addresses and plan flags only. */
    public boolean holds(Condition condition) {
        return condition.holds(operand ->
                operand.startsWith("/") || operand.startsWith("plan.") ? operand(operand) : Optional.empty());
    }

    /** What an absolute address or a plan flag is, as a condition compares it. */
    Optional<String> operand(String operand) {
        if (operand.startsWith("plan.")) {
            return PlanFlag.named(operand).map(flag -> String.valueOf(flag.in(facts)));
        }
        int slash = operand.lastIndexOf('/');
        var section = sections.get(operand.substring(0, slash));
        return section == null ? Optional.empty() : section.word(operand.substring(slash + 1));
    }

    private PartAnswers section(String address) {
        return one(address.substring(0, Math.max(address.lastIndexOf('/'), 0)));
    }

    private static String code(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }

    static String word(FieldKind kind, Object value) {
        return value instanceof String text ? text : kind.text(value);
    }
}
