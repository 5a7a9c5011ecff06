package cn.zhicheng.declaration.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The answers as a snapshot holds them and as the official forms print them: codes with their labels. */
public final class Printable {

    private Printable() {}

    /**
     * Every part on a page by its address, a section as {@code {values}}, a list as {@code {records: [{id, values}]}}.
     * A field that does not apply is absent, one that applies and is empty is null (未填); those that read a fact are there.
     */
    public static Map<String, Object> answers(Answers answers) {
        var printable = new LinkedHashMap<String, Object>();
        for (var part : answers.form().parts().values()) {
            if (part.page() == null) {
                continue;
            }
            if (part.isList()) {
                var records = new ArrayList<Map<String, Object>>();
                for (var record : answers.records(part.address())) {
                    records.add(Map.of("id", record.id().orElseThrow(), "values", values(record)));
                }
                printable.put(part.address(), Map.of("records", List.copyOf(records)));
            } else {
                printable.put(part.address(), Map.of("values", values(answers.one(part.address()))));
            }
        }
        return printable;
    }

    /** 申报学历: the education of the record that is declared with, as soon as it is known. */
    public static Optional<Object> educationForDeclaration(Answers answers) {
        return answers.declaredEducation().flatMap(row -> row.printed("educationLevel"));
    }

    private static Map<String, @Nullable Object> values(PartAnswers part) {
        var values = new LinkedHashMap<String, @Nullable Object>();
        for (var code : part.part().fields().keySet()) {
            if (part.applies(code)) {
                values.put(code, part.printed(code).orElse(null));
            }
        }
        return values;
    }
}
