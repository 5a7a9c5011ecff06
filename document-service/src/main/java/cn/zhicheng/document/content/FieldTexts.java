package cn.zhicheng.document.content;

import static java.util.stream.Collectors.joining;

import cn.zhicheng.document.content.FormDefinition.Field;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The text that stands on paper for a value: one way a kind, whatever a person typed stays readable. */
public final class FieldTexts {
    private static final Pattern MONTH = Pattern.compile("(\\d{4})-(\\d{2})");
    private static final Pattern DAY = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");

    private final FormDefinition definition;
    private final Map<String, Integer> attachmentNumbers;

    public FieldTexts(FormDefinition definition, PrintableContent content) {
        this.definition = definition;
        this.attachmentNumbers = content.manifest().entries().stream()
                .collect(Collectors.toMap(
                        PrintableContent.Attachment::attachmentId, PrintableContent.Attachment::no, (a, _) -> a));
    }

    /** Months and days in words (2019年6月); "" for nothing. */
    public String full(Field field, @Nullable Object value) {
        return text(field, value, FieldTexts::inWords);
    }

    /** Months and days with dots (2019.06), for the columns of a table; "" for nothing. */
    public String narrow(Field field, @Nullable Object value) {
        return text(field, value, FieldTexts::dotted);
    }

    /** As {@link #narrow}, a number without its unit: for texts that are put together from several fields. */
    public String bare(Field field, @Nullable Object value) {
        return switch (field.kind()) {
            case "integer", "decimal" -> plain(value);
            default -> narrow(field, value);
        };
    }

    private String text(Field field, @Nullable Object value, Function<String, String> date) {
        if (value == null) {
            return "";
        }
        return switch (field.kind()) {
            case "month", "day" -> date.apply(plain(value));
            case "yesNo" -> value instanceof Boolean yes ? (yes ? "是" : "否") : plain(value);
            case "integer", "decimal" -> withUnit(plain(value), field.unit());
            case "attachments" -> attachments(value);
            case "codes" -> list(value).map(each -> labelled(field, each)).collect(joining("、"));
            case "clauses" -> list(value).map(FieldTexts::codeOf).collect(joining("、"));
            case "code", "title", "region" -> labelled(field, value);
            default -> list(value).map(FieldTexts::plain).collect(joining("、"));
        };
    }

    private String labelled(Field field, Object value) {
        if (value instanceof Map<?, ?> coded) {
            return Stream.of("label", "text", "code")
                    .map(coded::get)
                    .filter(Objects::nonNull)
                    .map(Object::toString)
                    .findFirst()
                    .orElse("");
        }
        return definition.labelOf(field.codes(), plain(value));
    }

    private String attachments(Object value) {
        var numbers = list(value)
                .map(FieldTexts::codeOf)
                .map(attachmentNumbers::get)
                .filter(Objects::nonNull)
                .sorted()
                .map(String::valueOf)
                .toList();
        return numbers.isEmpty() ? "" : "附件" + String.join("、", numbers);
    }

    /** The code of a coded value, or the value itself. */
    public static String codeOf(Object value) {
        if (value instanceof Map<?, ?> coded) {
            var code = coded.get("code");
            return code == null ? plain(coded.get("label")) : code.toString();
        }
        return plain(value);
    }

    /** The members of a list, or the one value as a list. */
    public static Stream<Object> list(@Nullable Object value) {
        return value instanceof List<?> many
                ? many.stream().filter(Objects::nonNull).map(Object.class::cast)
                : Stream.ofNullable(value);
    }

    private static String plain(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case BigDecimal number -> number.stripTrailingZeros().toPlainString();
            case Double number ->
                BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
            case Map<?, ?> coded -> plain(coded.get("label") == null ? coded.get("text") : coded.get("label"));
            default -> value.toString();
        };
    }

    private static String withUnit(String number, @Nullable String unit) {
        return number.isEmpty() || unit == null ? number : number + unit;
    }

    /** 2019年6月30日 for 2019-06-30; what is no date stays as typed. */
    public static String inWords(String text) {
        var day = DAY.matcher(text);
        if (day.matches()) {
            return "%s年%d月%d日".formatted(day.group(1), number(day.group(2)), number(day.group(3)));
        }
        var month = MONTH.matcher(text);
        return month.matches() ? "%s年%d月".formatted(month.group(1), number(month.group(2))) : text;
    }

    /** 2019.06.30 for 2019-06-30; what is no date stays as typed. */
    public static String dotted(String text) {
        return DAY.matcher(text).matches() || MONTH.matcher(text).matches() ? text.replace('-', '.') : text;
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
