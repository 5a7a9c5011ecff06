package cn.zhicheng.document.content;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The form definition as declaration-service serves it: what there is to fill in, in the order of the screens.
 *
 * @param digest names this very definition; the same digest is always the same content
 */
public record FormDefinition(String edition, String digest, List<Page> pages, Map<String, List<Code>> codeLists) {

    public FormDefinition {
        pages = List.copyOf(pages);
        codeLists = codeLists == null ? Map.of() : Map.copyOf(codeLists);
    }

    public record Page(String code, String label, List<Part> parts) {
        public Page {
            parts = List.copyOf(parts);
        }
    }

    /**
     * What is saved at once: a section, or one record of a list.
     *
     * @param address stable, e.g. /education
     * @param row codes of the fields that name a record
     */
    public record Part(String address, String label, Shape shape, List<String> row, List<Field> fields) {
        public Part {
            row = row == null ? List.of() : List.copyOf(row);
            fields = List.copyOf(fields);
        }

        public boolean isList() {
            return shape == Shape.LIST;
        }

        /** The address that templates use, without a record's id: /education/school. */
        public String addressOf(Field field) {
            return address + "/" + field.code();
        }

        public Optional<Field> field(String code) {
            return fields.stream().filter(field -> field.code().equals(code)).findFirst();
        }
    }

    public enum Shape {
        ONE,
        LIST
    }

    /**
     * @param kind text, paragraphs, month, day, integer, decimal, yesNo, code, codes, region, title, attachments, clauses
     * @param codes name of its code list
     * @param applies condition under which it is shown; absent: always
     * @param submit required, optional or a condition
     * @param prints reviewForm, summarySheet
     */
    public record Field(
            String code,
            String label,
            String kind,
            @Nullable String codes,
            @Nullable String applies,
            @Nullable String submit,
            List<String> prints,
            @Nullable String unit) {
        public Field {
            prints = prints == null ? List.of() : List.copyOf(prints);
        }

        public boolean isRequired() {
            return "required".equals(submit);
        }
    }

    public record Code(String code, String label) {}

    /** A field where it stands. */
    public record Placed(Part part, Field field) {
        public String address() {
            return part.addressOf(field);
        }
    }

    public Stream<Part> parts() {
        return pages.stream().flatMap(page -> page.parts().stream());
    }

    public Optional<Part> part(String address) {
        return parts().filter(part -> part.address().equals(address)).findFirst();
    }

    public Stream<Placed> fields() {
        return parts().flatMap(part -> part.fields().stream().map(field -> new Placed(part, field)));
    }

    /** Every field by its address without record ids. */
    public Map<String, Placed> byAddress() {
        return fields().collect(Collectors.toMap(Placed::address, placed -> placed, (a, _) -> a, LinkedHashMap::new));
    }

    /** The label of a code, or the code itself where its list does not have it. */
    public String labelOf(@Nullable String list, String code) {
        return (list == null ? List.<Code>of() : codeLists.getOrDefault(list, List.of()))
                .stream()
                        .filter(entry -> entry.code().equals(code))
                        .map(Code::label)
                        .findFirst()
                        .orElse(code);
    }
}
