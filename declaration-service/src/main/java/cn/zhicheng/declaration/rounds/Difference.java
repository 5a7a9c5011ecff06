package cn.zhicheng.declaration.rounds;

import cn.zhicheng.declaration.form.Field;
import cn.zhicheng.declaration.form.Page;
import cn.zhicheng.declaration.form.Part;
import cn.zhicheng.declaration.form.PartAddress;
import cn.zhicheng.declaration.rounds.Change.Kind;
import cn.zhicheng.declaration.rounds.Printed.Entry;
import cn.zhicheng.declaration.rounds.Printed.Proof;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What differs between two contents of one declaration, field by field, in the order of the screen. */
public final class Difference {
    private static final String CHOSEN = "申报信息";

    /** What lies beside the answers, with how people call it; the ids and codes of the rest are nobody's words. */
    private static final Map<String, Map<String, String>> BESIDE = beside();

    private final Printed before;
    private final Printed after;
    private final List<Change> changes = new ArrayList<>();

    private Difference(Printed before, Printed after) {
        this.before = before;
        this.after = after;
    }

    /** Nothing for two contents that say the same. */
    public static List<Change> between(Printed before, Printed after) {
        return new Difference(before, after).all();
    }

    private List<Change> all() {
        BESIDE.forEach(this::facts);
        for (var address : places()) {
            if (part(address).filter(Part::isList).isPresent()) {
                list(address);
            } else {
                fields(address, address, null, before.section(address), after.section(address));
            }
        }
        proofs();
        return List.copyOf(changes);
    }

    /** In the order of the newer form; what only the older one knew follows. */
    private List<String> places() {
        var answered = union(after.parts(), before.parts());
        return union(
                        after.form().parts().keySet().stream()
                                .filter(answered::contains)
                                .toList(),
                        answered)
                .stream()
                .toList();
    }

    private void facts(String name, Map<String, String> labels) {
        var was = before.beside(name);
        var is = after.beside(name);
        labels.forEach((code, label) -> {
            var old = was.containsKey(code) ? Printed.plain(Objects.requireNonNull(was.get(code))) : null;
            var now = is.containsKey(code) ? Printed.plain(Objects.requireNonNull(is.get(code))) : null;
            if (!Objects.equals(old, now) && !isOnAPage(name + "." + code)) {
                changes.add(new Change(
                        "/" + name + "/" + code,
                        Change.CHOICES,
                        CHOSEN,
                        name.equals("employer") ? "推荐单位" : CHOSEN,
                        null,
                        label,
                        Kind.of(old, now),
                        old,
                        now));
            }
        });
    }

    private boolean isOnAPage(String fact) {
        return after.form().parts().values().stream()
                .filter(part -> part.page() != null)
                .flatMap(part -> part.fields().values().stream())
                .map(Field::from)
                .anyMatch(from -> from != null && from.path().equals(fact));
    }

    private void list(String list) {
        var was = byId(before.records(list));
        var is = byId(after.records(list));
        for (var id : union(is.keySet(), was.keySet())) {
            var old = was.get(id);
            var now = is.get(id);
            if (old != null && now != null) {
                fields(list + "/" + id, list, called(after, list, now), old.values(), now.values());
            } else if (now != null) {
                record(list, now, after, Kind.ADDED);
            } else if (old != null) {
                record(list, old, before, Kind.REMOVED);
            }
        }
        order(list, was, is);
    }

    private void record(String list, Entry record, Printed side, Kind kind) {
        var text = record.values().entrySet().stream()
                .map(value -> label(list, value.getKey()) + "：" + side.text(list, value.getKey(), value.getValue()))
                .collect(Collectors.joining("；"));
        changes.add(change(
                list + "/" + record.id(),
                list,
                called(side, list, record),
                partLabel(list),
                kind == Kind.ADDED ? null : text,
                kind == Kind.ADDED ? text : null));
    }

    /** Only of the records that are in both: what was added or removed is told as such. */
    private void order(String list, Map<String, Entry> was, Map<String, Entry> is) {
        var old = was.keySet().stream().filter(is::containsKey).toList();
        var now = is.keySet().stream().filter(was::containsKey).toList();
        if (!old.equals(now)) {
            changes.add(change(
                    list + "/" + PartAddress.ORDER,
                    list,
                    null,
                    "顺序",
                    names(before, list, old, was),
                    names(after, list, now, is)));
        }
    }

    private static String names(Printed side, String list, List<String> ids, Map<String, Entry> records) {
        return ids.stream()
                .map(id -> called(side, list, Objects.requireNonNull(records.get(id))))
                .collect(Collectors.joining("、"));
    }

    private void fields(
            String at, String part, @Nullable String record, Map<String, Object> was, Map<String, Object> is) {
        for (var code : codes(part, was.keySet(), is.keySet())) {
            var old = was.get(code);
            var now = is.get(code);
            if (!Objects.equals(meaning(before, part, code, old), meaning(after, part, code, now))) {
                changes.add(change(
                        at + "/" + code,
                        part,
                        record,
                        label(part, code),
                        old == null ? null : before.text(part, code, old),
                        now == null ? null : after.text(part, code, now)));
            }
        }
    }

    private static @Nullable Object meaning(Printed side, String part, String code, @Nullable Object value) {
        return value == null ? null : side.meaning(part, code, value);
    }

    private Set<String> codes(String part, Set<String> was, Set<String> is) {
        var filled = union(is, was);
        var ordered = part(part).map(found -> found.fields().keySet()).orElse(Set.of()).stream()
                .filter(filled::contains)
                .toList();
        return union(ordered, filled);
    }

    private void proofs() {
        var was = before.proofs();
        var is = after.proofs();
        for (var id : union(is.keySet(), was.keySet())) {
            var old = was.get(id);
            var now = is.get(id);
            if (!Objects.equals(said(old), said(now))) {
                proof(old, now);
            }
        }
    }

    private static @Nullable List<String> said(@Nullable Proof proof) {
        return proof == null ? null : List.of(proof.category(), proof.name(), proof.sha256());
    }

    private void proof(@Nullable Proof old, @Nullable Proof now) {
        var shown = Stream.of(Optional.ofNullable(now), Optional.ofNullable(old))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow();
        var was = old == null ? null : old.text();
        var is = now == null ? null : now.text();
        changes.add(new Change(
                "/" + Change.ATTACHMENTS + "/" + shown.id(),
                Change.ATTACHMENTS,
                "附件",
                shown.category(),
                null,
                shown.name(),
                Kind.of(was, is),
                was,
                is != null && is.equals(was) ? is + "，文件已更换" : is));
    }

    private Change change(
            String address,
            String part,
            @Nullable String record,
            String label,
            @Nullable String was,
            @Nullable String is) {
        var page = page(part);
        return new Change(
                address,
                page.map(Page::code).orElse(Change.CHOICES),
                page.map(Page::label).orElse(CHOSEN),
                partLabel(part),
                record,
                label,
                Kind.of(was, is),
                was,
                is);
    }

    private Optional<Part> part(String address) {
        return after.part(address).or(() -> before.part(address));
    }

    private String partLabel(String address) {
        return part(address).map(Part::label).orElse(address);
    }

    private Optional<Page> page(String address) {
        var code = part(address).map(Part::page).orElse(null);
        return Stream.concat(after.form().pages().stream(), before.form().pages().stream())
                .filter(page -> page.code().equals(code))
                .findFirst();
    }

    private String label(String part, String code) {
        return after.field(part, code)
                .or(() -> before.field(part, code))
                .map(Field::label)
                .orElse(code);
    }

    private static String called(Printed side, String list, Entry record) {
        var name = side.name(list, record);
        var number = side.records(list).stream().map(Entry::id).toList().indexOf(record.id()) + 1;
        return name.isEmpty() ? "第 %d 条".formatted(number) : name;
    }

    private static Map<String, Entry> byId(List<Entry> records) {
        return records.stream()
                .collect(Collectors.toMap(Entry::id, Function.identity(), (first, _) -> first, LinkedHashMap::new));
    }

    private static <T> Set<T> union(Collection<? extends T> first, Collection<? extends T> then) {
        var union = new LinkedHashSet<T>(first);
        union.addAll(then);
        return union;
    }

    private static Map<String, Map<String, String>> beside() {
        var beside = new LinkedHashMap<String, Map<String, String>>();
        beside.put(
                "person",
                labels(
                        "name",
                        "姓名",
                        "idType",
                        "证件类型",
                        "idNumber",
                        "证件号码",
                        "gender",
                        "性别",
                        "birthDate",
                        "出生日期",
                        "phone",
                        "联系电话"));
        beside.put("employer", labels("name", "单位名称", "creditCode", "统一社会信用代码", "regionName", "所在地区"));
        beside.put("choices", labels("educationForDeclaration", "申报学历"));
        return beside;
    }

    private static Map<String, String> labels(String... pairs) {
        var labels = new LinkedHashMap<String, String>();
        for (var i = 0; i < pairs.length; i += 2) {
            labels.put(pairs[i], pairs[i + 1]);
        }
        return labels;
    }
}
