package cn.zhicheng.document.layout;

import cn.zhicheng.document.content.FieldTexts;
import cn.zhicheng.document.content.FormDefinition;
import cn.zhicheng.document.content.FormDefinition.Field;
import cn.zhicheng.document.content.FormDefinition.Part;
import cn.zhicheng.document.content.FormDefinition.Placed;
import cn.zhicheng.document.content.PrintableContent;
import cn.zhicheng.document.content.PrintableContent.Answers;
import cn.zhicheng.document.content.PrintableContent.Clause;
import cn.zhicheng.document.content.PrintableContent.Coded;
import cn.zhicheng.document.content.PrintableContent.Entry;
import cn.zhicheng.document.content.PrintableContent.Problem;
import cn.zhicheng.document.content.PrintedForm;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A declaration as a form's template sees it: values by field address, the typed facts by name.
 *
 * <p>An address that the definition lacks is a mistake of the template: {@link UnknownAddressException}.
 */
public final class FormModel {
    private static final ZoneId PROVINCE = ZoneId.of("Asia/Shanghai");
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyyy年M月d日");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm:ss");

    private final PrintedForm form;
    private final FormDefinition definition;
    private final PrintableContent content;
    private final Seal seal;
    private final Placements placements;
    private final Map<String, Placed> fields;
    private final FieldTexts texts;

    public FormModel(
            PrintedForm form, FormDefinition definition, PrintableContent content, Seal seal, Placements placements) {
        this.form = form;
        this.definition = definition;
        this.content = content;
        this.seal = seal;
        this.placements = placements;
        this.fields = definition.byAddress();
        this.texts = new FieldTexts(definition, content);
    }

    // --- typed facts -------------------------------------------------------------------------------------------

    public PrintableContent content() {
        return content;
    }

    /** The label of a coded fact, 无 where it is absent. */
    public String coded(@Nullable Coded value) {
        return value == null ? nothing() : orNothing(value.label());
    }

    public String orNothing(@Nullable String text) {
        return text == null || text.isBlank() ? nothing() : text;
    }

    /** The paragraphs of a text. */
    public List<String> lines(@Nullable String text) {
        return text == null
                ? List.of()
                : text.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
    }

    public String employer() {
        var employer = content.employer();
        return employer == null ? nothing() : employer.name();
    }

    /** 申报专业, with 申报学科 behind it where there is one. */
    public String specialty() {
        var group = content.choices().specialtyGroup();
        var specialty = content.choices().specialty();
        return Stream.of(group, specialty)
                .filter(Objects::nonNull)
                .map(Coded::label)
                .distinct()
                .collect(Collectors.collectingAndThen(Collectors.joining(" / "), this::orNothing));
    }

    public String committee() {
        var committee = content.choices().committee();
        return committee == null ? nothing() : committee.name();
    }

    public String plan() {
        var plan = content.choices().plan();
        return plan == null ? nothing() : plan.name();
    }

    public String year() {
        var year = content.choices().year();
        return year == null ? nothing() : year.toString();
    }

    public String day(@Nullable String isoDate) {
        return orNothing(isoDate == null ? null : FieldTexts.inWords(isoDate));
    }

    public String date(@Nullable Instant at) {
        return at == null ? "" : DATE.format(at.atZone(PROVINCE));
    }

    public String time(@Nullable Instant at) {
        return at == null ? "" : TIME.format(at.atZone(PROVINCE));
    }

    /** The receipt's number as printed; "" of a draft. */
    public String receiptNumber() {
        var receipt = content.receipt();
        return content.draft() || receipt == null ? "" : receipt.printed();
    }

    public @Nullable Instant receivedAt() {
        var receipt = content.receipt();
        return content.draft() || receipt == null ? null : receipt.receivedAt();
    }

    public Seal seal() {
        return seal;
    }

    // --- fields ------------------------------------------------------------------------------------------------

    public String label(String address) {
        return placed(address).field().label();
    }

    /** A part of shape one. */
    public Row part(String address) {
        var part = partAt(address);
        var answers = content.answers().get(address);
        var values = answers == null || answers.values() == null ? Map.<String, Object>of() : answers.values();
        return new Row(this, part, null, values, 1);
    }

    /** The records of a list, in their order. */
    public List<Row> rows(String address) {
        var part = partAt(address);
        var records = recordsOf(content.answers().get(address));
        return IntStream.range(0, records.size())
                .mapToObj(i ->
                        new Row(this, part, records.get(i).id(), records.get(i).values(), i + 1))
                .toList();
    }

    private static List<Entry> recordsOf(@Nullable Answers answers) {
        return answers == null || answers.records() == null ? List.of() : answers.records();
    }

    public String text(String address) {
        return part(placed(address).part().address()).text(address);
    }

    public String narrow(String address) {
        return part(placed(address).part().address()).narrow(address);
    }

    public List<String> paragraphs(String address) {
        return part(placed(address).part().address()).paragraphs(address);
    }

    public String beginning(String address, int characters) {
        return part(placed(address).part().address()).beginning(address, characters);
    }

    /** The first record in which a code is set, or an empty one. */
    public Row rowWith(String address, String code) {
        var part = placed(address).part();
        return rows(part.address()).stream()
                .filter(row -> row.is(address, code))
                .findFirst()
                .orElseGet(() -> new Row(this, part, null, Map.of(), 0));
    }

    /** At most {@code count} records, the latest by a month or day first. */
    public List<Row> newest(int count, String address) {
        return rows(placed(address).part().address()).stream()
                .sorted(Comparator.comparing((Row row) -> row.plain(address)).reversed())
                .limit(count)
                .toList();
    }

    /** At most {@code count} records, those with the flag first. */
    public List<Row> leading(int count, String address) {
        return rows(placed(address).part().address()).stream()
                .sorted(Comparator.comparing((Row row) -> !row.is(address, "true")))
                .limit(Math.max(0, count))
                .toList();
    }

    /** At most {@code count} records, in their order. */
    public List<Row> first(int count, String address) {
        return rows(address).stream().limit(Math.max(0, count)).toList();
    }

    /** How many records of a list are not among those shown. */
    public int more(int shown, String... addresses) {
        return Arrays.stream(addresses)
                        .mapToInt(address -> rows(address).size())
                        .sum()
                - shown;
    }

    /** The sum of a number over a list's records; what is no number does not count. */
    public String sum(String address) {
        return rows(placed(address).part().address()).stream()
                .map(row -> row.plain(address).replaceAll("[^0-9.]", ""))
                .filter(text -> text.matches("\\d+(\\.\\d+)?"))
                .map(BigDecimal::new)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .stripTrailingZeros()
                .toPlainString();
    }

    // --- what no template places -------------------------------------------------------------------------------

    /** Parts of which the template places nothing, with what the form prints of them. */
    public List<Section> unplaced() {
        return definition
                .parts()
                .filter(part -> !isPlaced(part.address()))
                .filter(part -> part.fields().stream().noneMatch(field -> isPlaced(part.addressOf(field))))
                .filter(part -> part.fields().stream().anyMatch(this::printsHere))
                .map(this::section)
                .toList();
    }

    /** A page of the screens with its parts, everything on it. */
    public List<Section> sections(FormDefinition.Page page) {
        return page.parts().stream().map(this::section).toList();
    }

    public List<FormDefinition.Page> pages() {
        return definition.pages();
    }

    private Section section(Part part) {
        var rows = part.isList() ? rows(part.address()) : List.of(part(part.address()));
        return new Section(part.label(), part.isList(), rows, problemsAt(part.address()));
    }

    // --- clauses and proofs ------------------------------------------------------------------------------------

    public List<Clause> clauses() {
        var clauses = content.clauses();
        return clauses == null ? List.of() : clauses.items();
    }

    public String verdict(Clause clause) {
        return switch (Objects.requireNonNullElse(clause.verdict(), "UNKNOWN")) {
            case "MET" -> "符合";
            case "NOT_MET" -> "不符合";
            default -> "待评委判断";
        };
    }

    /** The records that prove a clause: 论文1“化工装置节能”. */
    public List<String> provedBy(Clause clause) {
        return clause.evidence().stream()
                .flatMap(address -> rowAt(address).stream())
                .map(row -> row.part().label() + row.number() + "“" + row.name() + "”")
                .toList();
    }

    /** The numbers of the attachments that the proving records name. */
    public String proofsOf(Clause clause) {
        var numbers = clause.evidence().stream()
                .flatMap(address -> rowAt(address).stream())
                .flatMap(row -> row.part().fields().stream()
                        .filter(field -> field.kind().equals("attachments"))
                        .map(field -> row.plain(row.part().addressOf(field))))
                .filter(text -> !text.isEmpty())
                .distinct()
                .toList();
        return numbers.isEmpty() ? nothing() : String.join("；", numbers);
    }

    private List<Row> rowAt(String address) {
        return definition
                .parts()
                .filter(Part::isList)
                .filter(part -> address.startsWith(part.address() + "/"))
                .flatMap(part -> rows(part.address()).stream())
                .filter(row -> row.address().equals(address))
                .toList();
    }

    /** 1.2 MB, 340 KB: sizes as people read them. */
    public String size(long bytes) {
        return bytes < 1024 * 1024
                ? Math.max(1, Math.round(bytes / 1024.0)) + " KB"
                : Math.round(bytes / 1024.0 / 102.4) / 10.0 + " MB";
    }

    /** The first 16 digits of a digest, in groups of four. */
    public String shortDigest(@Nullable String sha256) {
        return sha256 == null || sha256.length() < 16
                ? ""
                : sha256.substring(0, 16).replaceAll("(.{4})(?=.)", "$1 ");
    }

    // --- problems ----------------------------------------------------------------------------------------------

    /** Sentences about an address and, for a record or a list, about nothing deeper. */
    List<String> problemsAt(String address) {
        return form != PrintedForm.FILLED_INFORMATION
                ? List.of()
                : content.problems().stream()
                        .filter(problem -> problem.address().equals(address))
                        .map(FormModel::sentence)
                        .toList();
    }

    /** Problems that stand at no field, record or part that is printed. */
    public List<String> otherProblems() {
        var shown = new ArrayList<String>();
        definition.parts().forEach(part -> {
            shown.add(part.address());
            var rows = part.isList() ? rows(part.address()) : List.of(part(part.address()));
            rows.forEach(row -> {
                shown.add(row.address());
                part.fields().forEach(field -> shown.add(row.address() + "/" + field.code()));
            });
        });
        return content.problems().stream()
                .filter(problem -> !shown.contains(problem.address()))
                .map(FormModel::sentence)
                .toList();
    }

    /** Sentences about a record as a whole. */
    public List<String> problemsOf(Row row) {
        return row.part().isList() ? problemsAt(row.address()) : List.of();
    }

    private static String sentence(Problem problem) {
        return ("ERROR".equals(problem.severity()) ? "【有误】" : "【请核对】") + problem.message();
    }

    // --- for rows ----------------------------------------------------------------------------------------------

    FieldTexts texts() {
        return texts;
    }

    boolean printsHere(Field field) {
        return form.prints(field);
    }

    boolean isPlaced(String address) {
        return placements.contains(address);
    }

    Placed placed(String address) {
        var placed = fields.get(address);
        if (placed == null) {
            throw new UnknownAddressException("the definition " + definition.edition() + " has no field " + address);
        }
        return placed;
    }

    private Part partAt(String address) {
        return definition
                .part(address)
                .orElseThrow(() -> new UnknownAddressException(
                        "the definition " + definition.edition() + " has no part " + address));
    }

    /** What stands in a list without records: in a draft nobody has said yet that there are none. */
    public String none() {
        return content.draft() ? "未填" : nothing();
    }

    /** What stands where nothing was given. */
    String nothing() {
        return form == PrintedForm.FILLED_INFORMATION ? "未填" : "无";
    }

    /** A draft says which required answers are still missing: 无 would look like an answer. */
    String orNothing(Field field, String text) {
        if (!text.isEmpty()) {
            return text;
        }
        return content.draft() && field.isRequired() ? "未填" : nothing();
    }
}
