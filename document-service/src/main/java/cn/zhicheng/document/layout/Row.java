package cn.zhicheng.document.layout;

import cn.zhicheng.document.content.FieldTexts;
import cn.zhicheng.document.content.FormDefinition;
import cn.zhicheng.document.content.FormDefinition.Field;
import cn.zhicheng.document.content.FormDefinition.Part;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A part of shape one, or one record of a list, as a template sees it. */
public final class Row {
    private final FormModel form;
    private final Part part;
    private final @Nullable String id;
    private final Map<String, Object> values;
    private final int number;

    Row(FormModel form, Part part, @Nullable String id, Map<String, Object> values, int number) {
        this.form = form;
        this.part = part;
        this.id = id;
        this.values = values;
        this.number = number;
    }

    /** Its place in the list, from 1. */
    public int number() {
        return number;
    }

    /** Where it stands: /works/7Q2K9XH3MA. */
    public String address() {
        return id == null ? part.address() : part.address() + "/" + id;
    }

    /** What names it in headings: the fields that the definition names for that. */
    public String name() {
        return String.join(
                " ",
                part.row().stream()
                        .flatMap(code -> part.field(code).stream())
                        .map(field -> form.texts().full(field, value(field)))
                        .filter(text -> !text.isEmpty())
                        .toList());
    }

    /** Whether something was given there. */
    public boolean given(String address) {
        var field = field(address);
        return !form.texts().full(field, value(field)).isEmpty();
    }

    /** The text, dates in words. */
    public String text(String address) {
        var field = field(address);
        return form.orNothing(field, form.texts().full(field, value(field)));
    }

    /** The text, dates with dots. */
    public String narrow(String address) {
        var field = field(address);
        return form.orNothing(field, form.texts().narrow(field, value(field)));
    }

    /** A day's year and month in words: 1989年5月. */
    public String month(String address) {
        return text(address).replaceFirst("(\\d+年\\d+月)\\d+日", "$1");
    }

    /** The text or "", dates with dots, no unit: for texts that are put together from several fields. */
    public String plain(String address) {
        var field = field(address);
        return form.texts().bare(field, value(field));
    }

    /** The first {@code characters} of the text, with … where it goes on. */
    public String beginning(String address, int characters) {
        var text = text(address).replaceAll("\\s+", " ");
        return text.codePointCount(0, text.length()) <= characters
                ? text
                : text.substring(0, text.offsetByCodePoints(0, characters)) + "…";
    }

    /** The text's paragraphs. */
    public List<String> paragraphs(String address) {
        return Arrays.stream(text(address).split("\\R"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** Whether a code or flag is set there: {@code is('/education/kinds', 'DECLARED')}. */
    public boolean is(String address, String code) {
        return FieldTexts.list(value(field(address)))
                .anyMatch(value -> FieldTexts.codeOf(value).equals(code));
    }

    /** Two months or days with a dash: 2012.07—2016.06, 2012.07—至今. */
    public String period(String from, String to, @Nullable String ongoing) {
        var end = ongoing != null && is(ongoing, "true") ? "至今" : plain(to);
        var start = plain(from);
        return start.isEmpty() && end.isEmpty() ? form.nothing() : start + "—" + end;
    }

    /** 2/5: second of five; 2 where nobody counted. */
    public String rank(String rank, @Nullable String of) {
        var place = plain(rank);
        var size = of == null ? "" : plain(of);
        return place.isEmpty() ? form.nothing() : size.isEmpty() ? place : place + "/" + size;
    }

    /** What the form prints of this row and no template places. */
    public List<Line> rest() {
        return part.fields().stream()
                .filter(form::printsHere)
                .filter(field -> !form.isPlaced(part.addressOf(field)))
                .map(this::line)
                .toList();
    }

    /** The same without empty ones, where room is short. */
    public List<Line> givenRest() {
        return rest().stream().filter(Line::given).toList();
    }

    /** Every field that is shown, in the order of the screen. */
    public List<Line> lines() {
        return shown().map(this::line).toList();
    }

    private Stream<Field> shown() {
        return part.fields().stream()
                .filter(form::printsHere)
                .filter(field -> field.applies() == null || values.containsKey(field.code()));
    }

    private Line line(Field field) {
        var text = form.texts().full(field, value(field));
        return new Line(
                field.label(),
                form.orNothing(field, text),
                !text.isEmpty(),
                form.problemsAt(address() + "/" + field.code()));
    }

    private @Nullable Object value(Field field) {
        return PatentStatus.asPrinted(part.addressOf(field), values, values.get(field.code()));
    }

    private Field field(String address) {
        var placed = form.placed(address);
        if (!placed.part().address().equals(part.address())) {
            throw new UnknownAddressException(address + " does not stand in " + part.address());
        }
        return placed.field();
    }

    FormDefinition.Part part() {
        return part;
    }
}
