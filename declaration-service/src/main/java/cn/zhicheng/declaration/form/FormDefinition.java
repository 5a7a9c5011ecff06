package cn.zhicheng.declaration.form;

import cn.zhicheng.contracts.CanonicalJson;
import cn.zhicheng.declaration.form.kinds.CodeList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One edition of the form, in one state: it drives checks, screen, labels, print and diff.
 *
 * @param edition the folder's name, a year
 * @param digest SHA-256 of the canonical JSON of {@code tree}: names this state for ever
 * @param parts by address, in the order of the pages
 * @param codeLists by name
 * @param tree the definition as plain data, as it is kept
 */
public record FormDefinition(
        String edition,
        String digest,
        List<Page> pages,
        Map<String, Part> parts,
        Map<String, CodeList> codeLists,
        Map<String, Object> tree) {

    /**
     * Reads a definition from plain data (what the files say, or what was kept).
     *
     * @throws IllegalArgumentException saying what is wrong with it, at which address
     */
    public static FormDefinition of(Map<String, Object> tree) {
        return new DefinitionReader(tree).read(CanonicalJson.sha256(tree));
    }

    public Optional<Part> part(String address) {
        return Optional.ofNullable(parts.get(address));
    }

    /** Whether there is a list of that address. */
    public boolean isList(String address) {
        return part(address).filter(Part::isList).isPresent();
    }

    /** The field that an address without record names: {@code /education/degreeOn}. */
    public Optional<Field> field(String address) {
        int slash = address.lastIndexOf('/');
        return slash < 0
                ? Optional.empty()
                : part(address.substring(0, slash)).flatMap(part -> part.field(address.substring(slash + 1)));
    }

    /** All fields, in the order of the screen. */
    public Stream<Field> fields() {
        return parts.values().stream().flatMap(part -> part.fields().values().stream());
    }

    /** The parts of a page, in order. */
    public List<Part> partsOf(Page page) {
        return parts.values().stream()
                .filter(part -> page.code().equals(part.page()))
                .toList();
    }

    /** The parts that lie on no page: they show facts. */
    public List<Part> factParts() {
        return parts.values().stream().filter(part -> part.page() == null).toList();
    }

    public Optional<CodeList> codeList(String name) {
        return Optional.ofNullable(codeLists.get(name));
    }

    /** What is saved under this address: a section, a record, an order; empty if the form has no such part. */
    public Optional<PartAddress> partAddress(String address) {
        var section = part(address).filter(part -> !part.isList());
        if (section.isPresent()) {
            return section.map(PartAddress.One::new);
        }
        int slash = address.lastIndexOf('/');
        if (slash < 0) {
            return Optional.empty();
        }
        var last = address.substring(slash + 1);
        return part(address.substring(0, slash))
                .filter(Part::isList)
                .flatMap(list -> last.equals(PartAddress.ORDER)
                        ? Optional.of(new PartAddress.Order(list))
                        : PartAddress.RECORD_ID.matcher(last).matches()
                                ? Optional.of(new PartAddress.Record(list, last))
                                : Optional.empty());
    }

    /** The address of a part, a record or a field; empty if the form has no such place. */
    public Optional<FieldAddress> address(String text) {
        if (parts.containsKey(text)) {
            return Optional.of(FieldAddress.ofPart(text));
        }
        int slash = text.lastIndexOf('/');
        if (slash < 0) {
            return Optional.empty();
        }
        return partAddress(text)
                .flatMap(FormDefinition::recordAddress)
                .or(() -> partAddress(text.substring(0, slash))
                        .filter(part -> part.part().fields().containsKey(text.substring(slash + 1)))
                        .flatMap(part -> fieldAddress(part, text.substring(slash + 1))));
    }

    private static Optional<FieldAddress> recordAddress(PartAddress part) {
        return part instanceof PartAddress.Record(var list, var id)
                ? Optional.of(FieldAddress.ofRecord(list.address(), id))
                : Optional.empty();
    }

    private static Optional<FieldAddress> fieldAddress(PartAddress part, String code) {
        return switch (part) {
            case PartAddress.One(var section) -> Optional.of(FieldAddress.ofField(section.address(), code));
            case PartAddress.Record(var list, var id) -> Optional.of(FieldAddress.ofField(list.address(), id, code));
            case PartAddress.Order _ -> Optional.empty();
        };
    }
}
