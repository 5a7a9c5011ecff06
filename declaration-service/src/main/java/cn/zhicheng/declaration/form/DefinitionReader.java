package cn.zhicheng.declaration.form;

import cn.zhicheng.declaration.form.Field.Requirement;
import cn.zhicheng.declaration.form.kinds.CodeKind;
import cn.zhicheng.declaration.form.kinds.CodeList;
import cn.zhicheng.declaration.form.kinds.FieldKind;
import cn.zhicheng.declaration.form.kinds.Settings;
import cn.zhicheng.declaration.form.kinds.TitleKind;
import cn.zhicheng.declaration.form.kinds.YesNoKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes a definition of plain data whose shape the JSON Schema has checked, and checks what no schema can. */
final class DefinitionReader {
    private final Map<String, Object> tree;
    private final Map<String, CodeList> codeLists = new LinkedHashMap<>();

    DefinitionReader(Map<String, Object> tree) {
        this.tree = tree;
    }

    FormDefinition read(String digest) {
        for (var list : maps(tree, "codeLists")) {
            var codes = codeList(list);
            if (codeLists.put(codes.name(), codes) != null) {
                throw new MalformedDefinition(codes.name(), "this code list is there twice");
            }
        }
        var pages = maps(tree, "pages").stream()
                .map(page -> new Page(text(page, "code"), text(page, "label"), optional(page, "lead")))
                .toList();
        var parts = new LinkedHashMap<String, Part>();
        for (var described : maps(tree, "parts")) {
            var part = part(described, pages);
            if (parts.put(part.address(), part) != null) {
                throw new MalformedDefinition(part.address(), "this part is there twice");
            }
        }
        var definition = new FormDefinition(text(tree, "edition"), digest, pages, parts, codeLists, tree);
        definition.fields().forEach(field -> {
            if (field.applies() != null) {
                checkCondition(definition, field, field.applies());
            }
            checkCondition(definition, field, field.required());
        });
        return definition;
    }

    private static CodeList codeList(Map<String, Object> list) {
        var codes = maps(list, "codes").stream()
                .map(code -> new CodeList.Code(
                        text(code, "code"),
                        text(code, "label"),
                        code.get("rank") instanceof Number rank ? rank.intValue() : null,
                        Boolean.TRUE.equals(code.get("retired"))))
                .toList();
        var name = text(list, "name");
        try {
            return CodeList.of(name, text(list, "label"), text(list, "source"), codes);
        } catch (IllegalArgumentException e) {
            throw new MalformedDefinition(name, String.valueOf(e.getMessage()));
        }
    }

    private Part part(Map<String, Object> part, List<Page> pages) {
        var address = text(part, "address");
        var page = optional(part, "page");
        if (page != null && pages.stream().noneMatch(known -> known.code().equals(page))) {
            throw new MalformedDefinition(address, "there is no page " + page);
        }
        var fields = Part.inOrder(
                address,
                maps(part, "fields").stream()
                        .map(field -> field(address, field))
                        .toList());
        var row = texts(part, "row");
        row.stream().filter(code -> !fields.containsKey(code)).findFirst().ifPresent(code -> {
            throw new MalformedDefinition(address, "it names its records by " + code + ", which is no field of it");
        });
        var shape = text(part, "shape").equals("list") ? Part.Shape.LIST : Part.Shape.ONE;
        return new Part(address, text(part, "label"), page, shape, row, optional(part, "lead"), fields);
    }

    private Field field(String part, Map<String, Object> field) {
        var code = text(field, "code");
        try {
            var settings = new Settings(number(field, "min"), number(field, "max"), codes(field));
            return new Field(
                    code,
                    FieldAddress.ofField(part, code),
                    text(field, "label"),
                    optional(field, "hint"),
                    FieldKind.of(text(field, "kind"), settings),
                    settings,
                    applies(field),
                    required(field),
                    from(field),
                    Boolean.TRUE.equals(field.get("protect")),
                    !Boolean.FALSE.equals(field.get("carry")),
                    prints(field),
                    optional(field, "unit"));
        } catch (IllegalArgumentException e) {
            throw new MalformedDefinition(part + "/" + code, String.valueOf(e.getMessage()));
        }
    }

    private static @Nullable Requirement applies(Map<String, Object> field) {
        var text = optional(field, "applies");
        return text == null ? null : new Requirement(text, Condition.parse(text));
    }

    private static Requirement required(Map<String, Object> field) {
        var text = text(field, "submit");
        return switch (text) {
            case "required" -> new Requirement(text, new Condition.Constant(true));
            case "optional" -> new Requirement(text, new Condition.Constant(false));
            default -> new Requirement(text, Condition.parse(text));
        };
    }

    private static @Nullable Fact from(Map<String, Object> field) {
        var path = optional(field, "from");
        return path == null
                ? null
                : Fact.named(path).orElseThrow(() -> new IllegalArgumentException("there is no fact " + path));
    }

    private static Set<PrintedForm> prints(Map<String, Object> field) {
        return texts(field, "prints").stream()
                .map(PrintedForm::named)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private @Nullable CodeList codes(Map<String, Object> field) {
        var name = optional(field, "codes");
        if (name == null) {
            return null;
        }
        var list = codeLists.get(name);
        if (list == null) {
            throw new IllegalArgumentException("there is no code list " + name);
        }
        return list;
    }

    /** A condition reads fields and flags that exist, and words that they can be; a chain of conditions is refused. */
    private static void checkCondition(FormDefinition definition, Field field, Requirement requirement) {
        requirement.when().comparisons().forEach(comparison -> {
            try {
                checkComparison(definition, field, comparison);
            } catch (IllegalArgumentException e) {
                throw new MalformedDefinition(
                        field.address().toString(), "condition '%s': %s".formatted(requirement.text(), e.getMessage()));
            }
        });
    }

    private static void checkComparison(FormDefinition definition, Field field, Condition comparison) {
        switch (comparison) {
            case Condition.Equal(var operand, var value) -> checkOperand(definition, field, operand, List.of(value));
            case Condition.NotEqual(var operand, var value) -> checkOperand(definition, field, operand, List.of(value));
            case Condition.In(var operand, var values) -> checkOperand(definition, field, operand, values);
            case Condition.Present(var operand) -> checkOperand(definition, field, operand, List.of());
            case Condition.And _, Condition.Or _, Condition.Not _, Condition.Constant _ -> {}
        }
    }

    private static void checkOperand(FormDefinition definition, Field field, String operand, List<String> values) {
        if (operand.startsWith("plan.")) {
            if (PlanFlag.named(operand).isEmpty() || !List.of("true", "false").containsAll(values)) {
                throw new IllegalArgumentException("the plan has no such flag, or it is no such value: " + operand);
            }
            return;
        }
        var address = operand.startsWith("/") ? operand : field.address().part() + "/" + operand;
        var read = definition.field(address).orElseThrow(() -> new IllegalArgumentException("no field " + address));
        if (operand.startsWith("/") && definition.isList(read.address().part())) {
            throw new IllegalArgumentException(operand + " lies in a list");
        }
        if (read.applies() != null) {
            throw new IllegalArgumentException(operand + " depends on a condition itself");
        }
        if (!values.isEmpty() && !read.kind().isComparable()) {
            throw new IllegalArgumentException(operand + " is of a kind that is not compared");
        }
        for (var value : values) {
            if (!canBe(read.kind(), value)) {
                throw new IllegalArgumentException(operand + " is never " + value);
            }
        }
    }

    private static boolean canBe(FieldKind kind, String value) {
        return switch (kind) {
            case CodeKind(var list) -> list.find(value).isPresent();
            case TitleKind(var list) -> list.find(value).isPresent();
            case YesNoKind() -> value.equals("true") || value.equals("false");
            default -> true;
        };
    }

    private static String text(Map<String, Object> map, String key) {
        var value = optional(map, key);
        if (value == null) {
            throw new IllegalArgumentException("'" + key + "' is missing in " + map.keySet());
        }
        return value;
    }

    private static @Nullable String optional(Map<String, Object> map, String key) {
        return map.get(key) instanceof String text ? text : null;
    }

    private static @Nullable BigDecimal number(Map<String, Object> map, String key) {
        return map.get(key) instanceof Number number ? new BigDecimal(number.toString()) : null;
    }

    private static List<String> texts(Map<String, Object> map, String key) {
        return entries(map, key).map(String::valueOf).toList();
    }

    private static Stream<?> entries(Map<String, Object> map, String key) {
        return map.get(key) instanceof List<?> list ? list.stream() : Stream.empty();
    }

    private static List<Map<String, Object>> maps(Map<String, Object> map, String key) {
        var maps = new ArrayList<Map<String, Object>>();
        entries(map, key).forEach(entry -> {
            if (entry instanceof Map<?, ?> each) {
                var copy = new LinkedHashMap<String, Object>();
                each.forEach((name, value) -> copy.put(String.valueOf(name), value));
                maps.add(copy);
            }
        });
        return maps;
    }
}
