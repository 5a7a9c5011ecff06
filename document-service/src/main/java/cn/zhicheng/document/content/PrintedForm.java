package cn.zhicheng.document.content;

import java.util.Arrays;
import java.util.Optional;

/** The three forms that are made of a declaration. */
public enum PrintedForm {
    REVIEW_FORM("review-form", "reviewForm", "申报表册"),
    SUMMARY_SHEET("summary-sheet", "summarySheet", "一览表"),
    FILLED_INFORMATION("filled-information", "filledInformation", "填报信息");

    private final String code;
    private final String prints;
    private final String label;

    PrintedForm(String code, String prints, String label) {
        this.code = code;
        this.prints = prints;
        this.label = label;
    }

    /** Its name in addresses, stores and events. */
    public String code() {
        return code;
    }

    public String label() {
        return label;
    }

    /** Whether the definition prints a field here; 填报信息 has every field. */
    public boolean prints(FormDefinition.Field field) {
        return this == FILLED_INFORMATION || field.prints().contains(prints);
    }

    public static Optional<PrintedForm> of(String code) {
        return Arrays.stream(values()).filter(form -> form.code.equals(code)).findFirst();
    }
}
