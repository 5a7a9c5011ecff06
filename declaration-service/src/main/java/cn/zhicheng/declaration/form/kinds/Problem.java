package cn.zhicheng.declaration.form.kinds;

import java.util.List;

/**
 * What is wrong with one value.
 *
 * @param key of the sentence in {@code form-messages}
 * @param args what the sentence names, after the field's label, which is always its {@code {0}}
 */
public record Problem(Severity severity, String key, List<String> args) {

    static Problem error(String key, Object... args) {
        return new Problem(
                Severity.ERROR, key, List.of(args).stream().map(String::valueOf).toList());
    }
}
