package cn.zhicheng.declaration.form;

import cn.zhicheng.declaration.form.kinds.CodeList;
import cn.zhicheng.declaration.form.kinds.FieldKind;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** docs/data-dictionary.md: the form as people read it, made of the definition, its rules and its sentences. */
final class DataDictionary {
    private static final Path RULES = Path.of("src/main/java/cn/zhicheng/declaration/form/rules");
    private static final Path SENTENCES = Path.of("src/main/resources/form-messages_zh_CN.properties");
    private static final Pattern KEY = Pattern.compile("\"([a-z][A-Za-z]*(?:\\.[A-Za-z]+)+)\"");

    private static final Map<String, String> PLAN_FLAGS = Map.of(
            "plan.testRequired", "评审计划要求水平能力测试",
            "plan.hoursRequired", "评审计划要求继续教育学时",
            "plan.proofPerWork", "评审计划要求每项业绩附证明材料",
            "plan.worksCiteClauses", "评审计划有业绩可引用的条款");

    private final FormDefinition form;
    private final Properties sentences = new Properties();
    private final StringBuilder page = new StringBuilder();

    private DataDictionary(FormDefinition form) {
        this.form = form;
    }

    static String of(FormDefinition form) throws IOException {
        return new DataDictionary(form).write();
    }

    private String write() throws IOException {
        try (var reader = Files.newBufferedReader(SENTENCES)) {
            sentences.load(reader);
        }
        line("# 数据字典");
        line("");
        line("申报表单 %s 版：每一页、每一部分、每一项填什么，什么时候要填，印在哪张表上。", form.edition());
        line("本页由表单定义（`declaration-service/src/main/resources/form/%s`）生成，请不要手工修改；", form.edition());
        line("更新：在 declaration-service 的测试上加 `-Dzhicheng.dictionary.update=true`。");
        line("");
        line("草稿保存一切键入的内容（最多为字数上限的 4 倍）；“提交时”一列说明提交前必须补齐什么。");
        line("“申报表册”和“一览表”是两份正式打印件；所有内容都印在填报信息预览里。");
        line("");
        line("- [申报信息](#申报信息)");
        form.pages().forEach(each -> line("- [%s](#页面%s)", each.label(), each.label()));
        line("- [代码表](#代码表)");
        line("- [校验规则](#校验规则)");
        line("- [通用提示](#通用提示)");
        form.factParts().forEach(part -> part(part, "## "));
        for (var each : form.pages()) {
            line("");
            line("## 页面：%s", each.label());
            if (each.lead() != null) {
                line("");
                line("%s", each.lead());
            }
            form.partsOf(each).forEach(part -> part(part, "### "));
        }
        codeLists();
        rules();
        general();
        return page.toString();
    }

    private void part(Part part, String heading) {
        line("");
        line("%s%s", heading, part.label());
        line("");
        line(
                "`%s`，%s。%s",
                part.address(), part.isList() ? "可以有多条，最多 200 条" : "一份", part.lead() == null ? "" : part.lead());
        line("");
        line("| 代码 | 名称 | 类型 | 限制 | 提交时 | 出现条件 | 代码表 | 印在 | 说明 |");
        line("|---|---|---|---|---|---|---|---|---|");
        for (var field : part.fields().values()) {
            line(
                    "| `%s` | %s | %s | %s | %s | %s | %s | %s | %s |",
                    field.code(),
                    field.label(),
                    kind(field.kind()),
                    limits(field),
                    submit(field, part),
                    field.applies() == null ? "" : words(field.applies().when(), part),
                    field.settings().codes() == null
                            ? ""
                            : "[%1$s](#%1$s)".formatted(field.settings().codes().label()),
                    prints(field),
                    remarks(field));
        }
    }

    private static String kind(FieldKind kind) {
        return switch (kind.name()) {
            case "text" -> "一行文字";
            case "paragraphs" -> "多行文字";
            case "day" -> "日期";
            case "month" -> "年月";
            case "integer" -> "整数";
            case "decimal" -> "数字";
            case "yesNo" -> "是／否";
            case "code" -> "单选";
            case "codes" -> "多选";
            case "region" -> "地区或文字";
            case "title" -> "职称";
            case "attachments" -> "附件";
            case "clauses" -> "条款";
            default -> throw new IllegalArgumentException(kind.name());
        };
    }

    private static String limits(Field field) {
        var settings = field.settings();
        var unit = switch (field.kind().name()) {
            case "text", "paragraphs", "region" -> "字";
            case "attachments" -> "份";
            case "codes", "clauses" -> "项";
            default -> field.unit() == null ? "" : field.unit();
        };
        var max = settings.max();
        var min = settings.min();
        if (field.from() != null || (min == null && max == null)) {
            return "";
        }
        if (max == null) {
            return "至少 %s %s".formatted(plain(min), unit).strip();
        }
        return min == null
                ? "最多 %s %s".formatted(plain(max), unit).strip()
                : "%s–%s %s".formatted(plain(min), plain(max), unit).strip();
    }

    private static String plain(@Nullable Object number) {
        return number instanceof BigDecimal decimal
                ? decimal.stripTrailingZeros().toPlainString()
                : String.valueOf(number);
    }

    private String submit(Field field, Part part) {
        if (field.from() != null) {
            return field.required().text().equals("required") ? "系统带出，不可缺" : "系统带出";
        }
        return switch (field.required().text()) {
            case "required" -> "必填";
            case "optional" -> "选填";
            default -> words(field.required().when(), part) + "时必填";
        };
    }

    private String words(Condition condition, Part part) {
        return switch (condition) {
            case Condition.Equal(var operand, var value)
            when PLAN_FLAGS.containsKey(operand) -> (value.equals("true") ? "" : "不是") + PLAN_FLAGS.get(operand);
            case Condition.Equal(var operand, var value) ->
                "“%s”为%s".formatted(name(operand, part), value(operand, value, part));
            case Condition.NotEqual(var operand, var value) ->
                "“%s”已填且不是%s".formatted(name(operand, part), value(operand, value, part));
            case Condition.In(var operand, var values) ->
                "“%s”为%s"
                        .formatted(
                                name(operand, part),
                                values.stream()
                                        .map(value -> value(operand, value, part))
                                        .collect(Collectors.joining("、")));
            case Condition.Present(var operand) -> "填了“%s”".formatted(name(operand, part));
            case Condition.And(var all) -> joined(all, "，并且", part);
            case Condition.Or(var any) -> joined(any, "，或者", part);
            case Condition.Not(Condition.Equal(var operand, var value)) ->
                "“%s”不是%s".formatted(name(operand, part), value(operand, value, part));
            case Condition.Not(var inner) -> "不满足（%s）".formatted(words(inner, part));
            case Condition.Constant(var holds) -> holds ? "总是" : "从不";
        };
    }

    private String joined(List<Condition> conditions, String word, Part part) {
        return conditions.stream().map(each -> words(each, part)).collect(Collectors.joining(word));
    }

    private Optional<Field> field(String operand, Part part) {
        return operand.startsWith("/") ? form.field(operand) : part.field(operand);
    }

    private String name(String operand, Part part) {
        return field(operand, part).map(Field::label).orElse(operand);
    }

    private String value(String operand, String value, Part part) {
        var label = field(operand, part)
                .map(field -> field.settings().codes())
                .map(list -> list.label(value))
                .orElse(value.equals("true") ? "是" : value.equals("false") ? "否" : value);
        return "“%s”".formatted(label);
    }

    private static String prints(Field field) {
        return Stream.of(PrintedForm.values())
                .filter(field.prints()::contains)
                .map(printed -> printed == PrintedForm.REVIEW_FORM ? "申报表册" : "一览表")
                .collect(Collectors.joining("、"));
    }

    private static String remarks(Field field) {
        var remarks = new ArrayList<String>();
        if (field.hint() != null) remarks.add(field.hint());
        if (field.protect()) remarks.add("加密保存");
        if (field.from() == null && !field.carries()) remarks.add("不从以前的申报沿用");
        return String.join("；", remarks);
    }

    private void codeLists() {
        line("");
        line("## 代码表");
        for (var list : form.codeLists().values().stream()
                .sorted(Comparator.comparing(CodeList::name))
                .toList()) {
            line("");
            line("### %s", list.label());
            line("");
            line(
                    "`%s`：%s",
                    list.name(),
                    list.codes().values().stream()
                            .map(code ->
                                    "%s `%s`%s".formatted(code.label(), code.code(), code.retired() ? "（已停用）" : ""))
                            .collect(Collectors.joining("，")));
        }
    }

    private void rules() throws IOException {
        line("");
        line("## 校验规则");
        line("");
        line("每条规则是一个小类；“阻止提交”的必须改正，“提醒”的可以核对后保留。× 处填入具体内容。");
        line("");
        line("| 规则 | 看哪些项 | 程度 | 提示 |");
        line("|---|---|---|---|");
        for (var rule : FormConfiguration.rules().stream()
                .sorted(Comparator.comparing(rule -> rule.getClass().getSimpleName()))
                .toList()) {
            var name = rule.getClass().getSimpleName();
            var source = Files.readString(RULES.resolve(name + ".java"));
            var told = KEY.matcher(source)
                    .results()
                    .map(match -> match.group(1))
                    .distinct()
                    .filter(sentences::containsKey)
                    .map(this::sentence)
                    .collect(Collectors.joining("<br>"));
            line(
                    "| `%s` | %s | %s | %s |",
                    name,
                    rule.reads().stream().sorted().map(this::place).collect(Collectors.joining("、")),
                    severity(source),
                    told);
        }
    }

    private static String severity(String source) {
        boolean error = source.contains("Finding.error(");
        boolean warning = source.contains("Finding.warning(");
        return error && warning ? "阻止提交或提醒" : error ? "阻止提交" : "提醒";
    }

    private String place(String address) {
        var field = form.field(address);
        var part = form.part(field.isPresent() ? address.substring(0, address.lastIndexOf('/')) : address)
                .map(Part::label)
                .orElse(address);
        return field.map(found -> part + "·" + found.label()).orElse(part);
    }

    private void general() {
        line("");
        line("## 通用提示");
        line("");
        line("各类填写项共用的提示。× 处填入该项名称和具体内容。");
        line("");
        sentences.stringPropertyNames().stream()
                .filter(key -> !key.contains(".")
                        || key.startsWith("required")
                        || key.startsWith("draft.")
                        || Stream.of("day.", "month.", "integer.", "decimal.", "code.")
                                .anyMatch(key::startsWith))
                .sorted()
                .map(key -> "- " + sentence(key))
                .forEach(text -> line("%s", text));
    }

    private String sentence(String key) {
        return String.valueOf(sentences.getProperty(key)).replaceAll("\\{\\d+}", "×");
    }

    private void line(String format, @Nullable Object... args) {
        page.append(args.length == 0 ? format : format.formatted(args)).append('\n');
    }
}
