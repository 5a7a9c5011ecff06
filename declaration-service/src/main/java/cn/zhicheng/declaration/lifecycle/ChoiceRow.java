package cn.zhicheng.declaration.lifecycle;

/** One choice for reading (再次核对): its label, its code and its text. */
public record ChoiceRow(String code, String label, String value, String text) {

    static ChoiceRow of(String code, String label, Labeled choice) {
        return new ChoiceRow(code, label, choice.code(), choice.label());
    }

    static ChoiceRow of(String code, String label, String text) {
        return new ChoiceRow(code, label, text, text);
    }
}
