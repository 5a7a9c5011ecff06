package cn.zhicheng.declaration.form;

import java.util.Arrays;

/** The official forms that a field may print on; 填报信息 prints every field. */
public enum PrintedForm {
    REVIEW_FORM("reviewForm"),
    SUMMARY_SHEET("summarySheet");

    private final String code;

    PrintedForm(String code) {
        this.code = code;
    }

    /** As definition files name it. */
    public String code() {
        return code;
    }

    static PrintedForm named(String code) {
        return Arrays.stream(values())
                .filter(form -> form.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no printed form " + code));
    }
}
