package cn.zhicheng.declaration.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What lies between a released state of an edition and a later one: a patch that open drafts follow, or so much that it
 * needs a new edition, because an answer that was kept could become invalid.
 *
 * @param breaking why it needs a new edition; empty = a patch, or nothing
 */
record EditionChange(List<String> breaking) {

    static EditionChange between(FormDefinition released, FormDefinition current) {
        var breaking = new ArrayList<String>();
        released.parts().values().forEach(part -> part(part, current.parts().get(part.address()), breaking));
        released.codeLists()
                .forEach((name, list) -> list.codes().values().forEach(code -> {
                    var now = current.codeList(name).flatMap(other -> other.find(code.code()));
                    if (now.isEmpty()) {
                        breaking.add("code " + code.code() + " of " + name + " is gone: retire it in a new edition");
                    } else if (now.get().retired() && !code.retired()) {
                        breaking.add("code " + code.code() + " of " + name + " was retired");
                    }
                }));
        current.fields()
                .filter(field -> released.field(field.address().toString()).isEmpty())
                .filter(field -> !field.required().text().equals("optional"))
                .forEach(field -> breaking.add(field.address() + " is new and not optional"));
        return new EditionChange(breaking);
    }

    boolean needsANewEdition() {
        return !breaking.isEmpty();
    }

    private static void part(Part was, @Nullable Part is, List<String> breaking) {
        if (is == null || is.shape() != was.shape()) {
            breaking.add(was.address() + " is gone or of another shape");
            return;
        }
        was.fields().values().forEach(field -> field(field, is.fields().get(field.code()), breaking));
    }

    private static void field(Field was, @Nullable Field is, List<String> breaking) {
        var at = was.address().toString();
        if (is == null) {
            breaking.add(at + " is gone");
            return;
        }
        same(at, "kind", was.kind().name(), is.kind().name(), breaking);
        same(at, "from", was.from(), is.from(), breaking);
        same(at, "protect", was.protect(), is.protect(), breaking);
        same(at, "applies", was.applies(), is.applies(), breaking);
        if (!is.required().text().equals("optional")) {
            same(at, "submit", was.required(), is.required(), breaking);
        }
        var wasCodes = was.settings().codes();
        var isCodes = is.settings().codes();
        same(at, "codes", wasCodes == null ? null : wasCodes.name(), isCodes == null ? null : isCodes.name(), breaking);
        if (less(was.settings().min(), is.settings().min())
                || less(is.settings().max(), was.settings().max())) {
            breaking.add(at + " has narrower limits");
        }
    }

    private static void same(String at, String what, @Nullable Object was, @Nullable Object is, List<String> breaking) {
        if (!Objects.equals(was, is)) {
            breaking.add("%s: %s was %s and is %s".formatted(at, what, was, is));
        }
    }

    private static boolean less(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return other != null && (one == null || one.compareTo(other) < 0);
    }
}
