package cn.zhicheng.declaration.lifecycle;

/** One choice for reading (再次核对): its label, its code and its text. */
public record ChoiceView(String code, String label, String value, String text) {

    static ChoiceView of(String code, String label, Labeled choice) {
        return new ChoiceView(code, label, choice.code(), choice.label());
    }

    static ChoiceView of(String code, String label, String text) {
        return new ChoiceView(code, label, text, text);
    }
}
