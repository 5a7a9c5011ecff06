package cn.zhicheng.declaration.draft;

import cn.zhicheng.contracts.CanonicalJson;
import cn.zhicheng.contracts.Manifest;
import cn.zhicheng.declaration.form.FieldAddress;
import cn.zhicheng.declaration.form.FormDefinition;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a printed content says at an address, as text that can be compared.
 *
 * @param answers by the part's address, as a snapshot has them
 * @param proofs SHA-256 and category of each proof by its id
 */
record Excerpt(Map<?, ?> answers, Map<String, Proof> proofs) {
    private static final String PROOFS = "/attachments/";

    record Proof(String sha256, String category) {}

    static Excerpt of(Map<String, Object> answers, Manifest manifest) {
        var proofs = new HashMap<String, Proof>();
        manifest.entries()
                .forEach(entry -> proofs.put(entry.attachmentId(), new Proof(entry.sha256(), entry.category())));
        return new Excerpt(answers, Map.copyOf(proofs));
    }

    /** Empty text where nothing is. */
    String at(FormDefinition form, String address) {
        return address.startsWith(PROOFS)
                ? proofs(address.substring(PROOFS.length()))
                : form.address(address).map(this::at).orElse("");
    }

    private String proofs(String idOrCategory) {
        return proofs.entrySet().stream()
                .filter(proof -> proof.getKey().equals(idOrCategory)
                        || proof.getValue().category().equals(idOrCategory))
                .map(proof -> proof.getKey() + proof.getValue().sha256())
                .sorted()
                .reduce("", String::concat);
    }

    private String at(FieldAddress address) {
        var part = answers.get(address.part()) instanceof Map<?, ?> map ? map : Map.of();
        var record = address.record();
        var holder = record == null ? part : record(part, record);
        var found = address.code() == null
                ? holder
                : holder.get("values") instanceof Map<?, ?> values ? values.get(address.code()) : null;
        return text(found);
    }

    private static Map<?, ?> record(Map<?, ?> list, String id) {
        return (list.get("records") instanceof List<?> records ? records : List.of())
                .stream()
                        .map(record -> record instanceof Map<?, ?> map ? map : Map.of())
                        .filter(record -> Objects.equals(record.get("id"), id))
                        .findFirst()
                        .orElse(Map.of());
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : CanonicalJson.text(Map.of("value", value));
    }
}
