package cn.zhicheng.declaration.draft;

import java.util.List;

/** One of problem details' {@code errors}, in the form's own words. */
public record FieldErrorView(String address, String message, String key) {

    public static List<FieldErrorView> of(List<Sentence> sentences) {
        return sentences.stream()
                .map(sentence -> new FieldErrorView(
                        sentence.finding().address().toString(),
                        sentence.text(),
                        sentence.finding().key()))
                .toList();
    }
}
