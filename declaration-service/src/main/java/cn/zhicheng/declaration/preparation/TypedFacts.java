package cn.zhicheng.declaration.preparation;

import cn.zhicheng.declaration.form.DraftCheck;
import cn.zhicheng.declaration.form.FieldAddress;
import cn.zhicheng.declaration.form.Finding;
import cn.zhicheng.declaration.form.FormDefinition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a person typed about degree and years, to look at the conditions before there is a declaration: answers of the
 * form by their codes, in the shape in which a draft keeps them.
 */
record TypedFacts(Map<String, Object> values) {
    private static final String EDUCATION = "/education";

    /** The record that they fill: the education that one declares with. */
    private static final String DECLARED = EDUCATION + "/DECLARED01";

    /** Where each of them lies in the form. */
    private static final Map<String, List<String>> PLACES = places();

    TypedFacts {
        values = Map.copyOf(values);
    }

    static TypedFacts none() {
        return new TypedFacts(Map.of());
    }

    sealed interface Outcome {
        record Kept(TypedFacts facts) implements Outcome {}

        record Refused(List<Finding> why) implements Outcome {}
    }

    /** Whatever a person can type is kept; refused is what no control can produce. */
    static Outcome of(Map<String, ? extends @Nullable Object> typed, FormDefinition form) {
        var kept = new LinkedHashMap<String, Object>();
        var refused = new ArrayList<Finding>();
        PLACES.forEach((part, codes) -> {
            var values = new LinkedHashMap<String, @Nullable Object>();
            codes.forEach(code -> values.put(code, typed.get(code)));
            switch (DraftCheck.of(form.partAddress(part).orElseThrow(), values)) {
                case DraftCheck.Accepted(var normal) -> kept.putAll(normal);
                case DraftCheck.Refused(var why) -> why.forEach(finding -> refused.add(inFacts(finding)));
            }
        });
        return refused.isEmpty() ? new Outcome.Kept(new TypedFacts(kept)) : new Outcome.Refused(List.copyOf(refused));
    }

    private static Finding inFacts(Finding finding) {
        var code = finding.address().code();
        var at = code == null ? FieldAddress.ofPart("/facts") : FieldAddress.ofField("/facts", code);
        return Finding.error(at, finding.key(), finding.args().toArray());
    }

    /** The parts of a draft that they fill, by address. */
    Map<String, Map<String, Object>> parts() {
        var parts = new LinkedHashMap<String, Map<String, Object>>();
        PLACES.forEach((part, codes) -> {
            var filled = new LinkedHashMap<String, Object>();
            codes.forEach(code -> {
                var value = values.get(code);
                if (value != null) filled.put(code, value);
            });
            if (!filled.isEmpty()) {
                if (part.equals(DECLARED)) filled.put("kinds", List.of("DECLARED"));
                parts.put(part, filled);
            }
        });
        return parts;
    }

    /** The fact that lies at an address of the form: {@code /facts/degreeOn}; the address itself where there is none. */
    static String at(String address) {
        var code = address.substring(address.lastIndexOf('/') + 1);
        return PLACES.values().stream().anyMatch(codes -> codes.contains(code)) ? "/facts/" + code : address;
    }

    private static Map<String, List<String>> places() {
        var places = new LinkedHashMap<String, List<String>>();
        places.put("/basic", List.of("workStartedOn", "specialtyWorkYears"));
        places.put("/qualification", List.of("current", "currentSpecialty", "obtainedOn", "appointedOn"));
        places.put(DECLARED, List.of("educationLevel", "graduatedOn", "degree", "degreeOn", "doubleDegree"));
        return places;
    }
}
