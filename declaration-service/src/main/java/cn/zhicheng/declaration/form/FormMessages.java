package cn.zhicheng.declaration.form;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * The sentences of findings: what is wrong, and what to do. A sentence for one field ({@code
 * basic.photo.required.upload}) goes before the general one ({@code required.upload}).
 */
public final class FormMessages {
    private static final String BUNDLE = "/form-messages_zh_CN.properties";

    private final Properties sentences = new Properties();

    public FormMessages() {
        try (var stream = Objects.requireNonNull(FormMessages.class.getResourceAsStream(BUNDLE), BUNDLE);
                var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            sentences.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The sentence of a finding. */
    public String of(Finding finding) {
        var pattern = Stream.of(keyOf(finding.address()) + "." + finding.key(), finding.key())
                .map(sentences::getProperty)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no sentence for " + finding.key()));
        return new MessageFormat(pattern, Locale.SIMPLIFIED_CHINESE)
                .format(finding.args().toArray());
    }

    boolean has(String key) {
        return sentences.containsKey(key);
    }

    private static String keyOf(FieldAddress address) {
        return address.pattern().toString().substring(1).replace('/', '.');
    }
}
