package cn.zhicheng.declaration.carryover;

import cn.zhicheng.declaration.carryover.Carried.Copied;
import cn.zhicheng.declaration.carryover.Carried.Left;
import cn.zhicheng.declaration.draft.AnswersSize;
import cn.zhicheng.declaration.form.Answers;
import cn.zhicheng.declaration.form.Field;
import cn.zhicheng.declaration.form.Finding;
import cn.zhicheng.declaration.form.PartAddress;
import cn.zhicheng.declaration.form.PartAnswers;
import cn.zhicheng.declaration.form.kinds.Draft;
import cn.zhicheng.declaration.form.kinds.Problem;
import cn.zhicheng.declaration.lifecycle.Part;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Copies records and sections of an earlier declaration into a draft: records under ids of their own, sections only where
 * the draft is empty. What the draft's form can't hold stays behind, each with its reason.
 */
final class CarryOver {
    private static final int SHOWN = 60;

    private final Answers from;
    private final Answers into;
    private final Map<String, Part> kept;
    private final Selection selection;
    private final Instant now;

    private final Map<String, Part> parts = new LinkedHashMap<>();
    private final Map<String, List<String>> added = new LinkedHashMap<>();
    private final List<Copied> copied = new ArrayList<>();
    private final List<Left> left = new ArrayList<>();
    private AnswersSize size;

    private CarryOver(Answers from, Answers into, Map<String, Part> kept, Selection selection, Instant now) {
        this.from = from;
        this.into = into;
        this.kept = kept;
        this.selection = selection;
        this.now = now;
        this.size = AnswersSize.of(kept.values());
    }

    /**
     * Decides what is copied.
     *
     * @param kept the draft's parts, tombstones included
     */
    static Carried of(Answers from, Answers into, Map<String, Part> kept, Selection selection, Instant now) {
        return new CarryOver(from, into, kept, selection, now).carried();
    }

    /** Whether there is something in a section or record that may be copied at all. */
    static boolean hasSomething(PartAnswers source) {
        return carrying(source).findAny().isPresent();
    }

    private Carried carried() {
        for (var source : from.all()) {
            var address = source.at().toString();
            if (source.id().isPresent() && selection.records().contains(address)) {
                record(source);
            } else if (source.id().isEmpty() && selection.sections().contains(address)) {
                section(source);
            }
        }
        added.forEach(this::order);
        return new Carried(List.copyOf(parts.values()), copied, left);
    }

    private void record(PartAnswers source) {
        var list = into.form().part(source.part().address()).filter(there -> there.isList());
        if (list.isEmpty()) {
            leave(source, "carry.noPart");
            return;
        }
        var id = selection.idOfCopy(source.at().toString());
        var address = list.get().address() + "/" + id;
        if (kept.containsKey(address)) {
            fitting(source, list.get());
            copied.add(copied(address, source));
            return;
        }
        var refusal = refusal(source, list.get());
        if (refusal.isPresent()) {
            leave(source, refusal.get());
            return;
        }
        var values = fitting(source, list.get());
        if (fits(values)) {
            add(new Part(address, 1, selection.saveId(), now, values, false));
            added.computeIfAbsent(list.get().address(), _ -> new ArrayList<>()).add(id);
            copied.add(copied(address, source));
        } else {
            leave(source, "carry.tooLarge");
        }
    }

    private Optional<String> refusal(PartAnswers source, cn.zhicheng.declaration.form.Part list) {
        var there = into.records(list.address());
        var fresh = added.getOrDefault(list.address(), List.of());
        return !hasSomething(source)
                ? Optional.of("carry.nothing")
                : there.stream().anyMatch(record -> said(record).equals(said(source)))
                        ? Optional.of("carry.same")
                        : there.size() + fresh.size() >= PartAddress.MOST_RECORDS
                                ? Optional.of("carry.listFull")
                                : Optional.empty();
    }

    private void section(PartAnswers source) {
        var section = into.form().part(source.part().address()).filter(there -> !there.isList());
        if (section.isEmpty()) {
            leave(source, "carry.noPart");
            return;
        }
        var address = section.get().address();
        var stored = Optional.ofNullable(kept.get(address));
        var before = stored.filter(part -> !part.deleted()).map(Part::values).orElse(Map.of());
        var next = new LinkedHashMap<>(before);
        fitting(source, section.get()).forEach((code, value) -> {
            if (before.containsKey(code) && !before.get(code).equals(value)) {
                leave(source, code, "carry.filled");
            } else if (before.containsKey(code) || fits(Map.of(code, value))) {
                next.put(code, value);
                copied.add(new Copied(address + "/" + code, label(source, code), shown(source, code)));
            } else {
                leave(source, code, "carry.tooLarge");
            }
        });
        if (!next.equals(before)) {
            add(new Part(address, stored.map(Part::rev).orElse(0L) + 1, selection.saveId(), now, next, false));
        }
    }

    /** The copies follow what is there, in the order in which they stood. */
    private void order(String list, List<String> ids) {
        var address = list + "/" + PartAddress.ORDER;
        var all = Stream.concat(into.records(list).stream().flatMap(record -> record.id().stream()), ids.stream())
                .toList();
        var rev = Optional.ofNullable(kept.get(address)).map(Part::rev).orElse(0L);
        add(new Part(address, rev + 1, selection.saveId(), now, Map.of(PartAddress.ORDER, all), false));
    }

    /** The values that the draft's form can hold; the others are left. */
    private Map<String, Object> fitting(PartAnswers source, cn.zhicheng.declaration.form.Part target) {
        var fitting = new LinkedHashMap<String, Object>();
        carrying(source).forEach(field -> {
            var code = field.code();
            var value = source.value(code).orElseThrow();
            switch (target.field(code).orElse(null)) {
                case null -> leave(source, code, "carry.noField");
                case Field there when !there.carries() -> {}
                case Field there ->
                    problem(there, value)
                            .ifPresentOrElse(
                                    problem -> leave(source, code, problem),
                                    () -> normal(there, value).ifPresent(normal -> fitting.put(code, normal)));
            }
        });
        return fitting;
    }

    private static Stream<Field> carrying(PartAnswers source) {
        return source.part().fields().values().stream()
                .filter(Field::carries)
                .filter(field -> source.value(field.code()).isPresent());
    }

    private static Map<String, Object> said(PartAnswers record) {
        var said = new LinkedHashMap<String, Object>();
        carrying(record)
                .forEach(field ->
                        said.put(field.code(), record.value(field.code()).orElseThrow()));
        return said;
    }

    /** A retired code can't be chosen any more. What a person typed too long or wrong is copied: the draft marks it. */
    private Optional<Problem> problem(Field field, Object value) {
        return Stream.concat(
                        field.kind().check(value, into.facts().today()).stream()
                                .filter(problem -> problem.key().startsWith("code.")),
                        field.kind().draft(value) instanceof Draft.Refused(var why) ? Stream.of(why) : Stream.empty())
                .findFirst();
    }

    private static Optional<Object> normal(Field field, Object value) {
        return field.kind().draft(value) instanceof Draft.Kept(var normal) ? Optional.of(normal) : Optional.empty();
    }

    private boolean fits(Map<String, Object> values) {
        return !size.and(values).isTooLarge();
    }

    private void add(Part part) {
        parts.put(part.address(), part);
        var before = Optional.ofNullable(kept.get(part.address())).filter(stored -> !stored.deleted());
        var more = new LinkedHashMap<>(part.values());
        before.map(Part::values).orElse(Map.of()).keySet().forEach(more::remove);
        size = size.and(more);
    }

    private static Copied copied(String address, PartAnswers source) {
        return new Copied(address, source.label(), text(source));
    }

    private void leave(PartAnswers source, String key) {
        left.add(new Left(
                source.at().toString(),
                source.label(),
                text(source),
                Finding.error(source.at(), key, source.part().label(), PartAddress.MOST_RECORDS)));
    }

    private void leave(PartAnswers source, String code, String key) {
        leave(source, code, key, List.of());
    }

    private void leave(PartAnswers source, String code, Problem problem) {
        leave(source, code, problem.key(), problem.args());
    }

    private void leave(PartAnswers source, String code, String key, List<String> args) {
        var fieldLabel = field(source, code).label();
        left.add(new Left(
                source.at(code).toString(),
                label(source, code),
                shown(source, code),
                Finding.error(
                        source.at(code),
                        key,
                        Stream.concat(Stream.of(fieldLabel), args.stream()).toArray())));
    }

    private static String label(PartAnswers source, String code) {
        return source.label() + " " + field(source, code).label();
    }

    private static Field field(PartAnswers source, String code) {
        return source.part().field(code).orElseThrow();
    }

    static String text(PartAnswers source) {
        return source.name().isEmpty() ? source.label() : abbreviated(source.name());
    }

    private static String shown(PartAnswers source, String code) {
        return abbreviated(source.read(code).orElse(""));
    }

    private static String abbreviated(String text) {
        return text.codePointCount(0, text.length()) <= SHOWN
                ? text
                : text.substring(0, text.offsetByCodePoints(0, SHOWN)) + "…";
    }
}
