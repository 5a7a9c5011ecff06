package cn.zhicheng.declaration.form.kinds;

import java.time.LocalDate;
import java.util.List;

/**
 * What a field holds, with its limits: how a value is made normal, what a draft refuses, what a submission refuses, how
 * it reads and how it is printed. A value is plain: String, Boolean, Integer, Double, List of String, Map of String.
 */
public sealed interface FieldKind
        permits TextKind,
                ParagraphsKind,
                DayKind,
                MonthKind,
                IntegerKind,
                DecimalKind,
                YesNoKind,
                CodeKind,
                CodesKind,
                RegionKind,
                TitleKind,
                AttachmentsKind,
                ClausesKind {

    /** The kind's name in definition files. */
    String name();

    /** Makes a value normal. Refused is only what no control can produce. */
    Draft draft(Object raw);

    /** What a submission finds wrong with a kept value. */
    List<Problem> check(Object value, LocalDate today);

    /** The value as people read it, for print and diff. */
    String text(Object value);

    /** The value as a snapshot holds it: codes with their labels. */
    default Object printed(Object value) {
        return value;
    }

    /** The key of the sentence that asks for the missing value. */
    default String missingKey() {
        return "required";
    }

    /** Whether a condition may compare the value with a word. */
    default boolean isComparable() {
        return false;
    }

    /** Whether the value is a list. */
    default boolean isSet() {
        return false;
    }

    /** The kind of this name with these limits; an unknown name or a limit that it lacks is refused. */
    static FieldKind of(String name, Settings settings) {
        return switch (name) {
            case TextKind.NAME -> TextKind.of(settings);
            case ParagraphsKind.NAME -> ParagraphsKind.of(settings);
            case DayKind.NAME -> new DayKind();
            case MonthKind.NAME -> new MonthKind();
            case IntegerKind.NAME -> IntegerKind.of(settings);
            case DecimalKind.NAME -> DecimalKind.of(settings);
            case YesNoKind.NAME -> new YesNoKind();
            case CodeKind.NAME -> new CodeKind(settings.codesOf(name));
            case CodesKind.NAME -> CodesKind.of(settings);
            case RegionKind.NAME -> RegionKind.of(settings);
            case TitleKind.NAME -> new TitleKind(settings.codesOf(name));
            case AttachmentsKind.NAME -> AttachmentsKind.of(settings);
            case ClausesKind.NAME -> ClausesKind.of(settings);
            default -> throw new IllegalArgumentException("there is no field kind " + name);
        };
    }
}
