package cn.zhicheng.declaration.draft;

import cn.zhicheng.declaration.lifecycle.ChoiceRow;
import java.util.List;

/** One choice for reading (再次核对): its label, its code and its text. */
public record ChoiceView(String code, String label, String value, String text) {

    public static List<ChoiceView> of(List<ChoiceRow> rows) {
        return rows.stream()
                .map(row -> new ChoiceView(row.code(), row.label(), row.value(), row.text()))
                .toList();
    }
}
