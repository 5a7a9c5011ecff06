package cn.zhicheng.declaration.conditions;

import cn.zhicheng.contracts.ManifestEntry;
import cn.zhicheng.declaration.conditions.Evaluation.Proof;
import cn.zhicheng.declaration.conditions.Evaluation.Proven;
import cn.zhicheng.declaration.form.Answers;
import cn.zhicheng.declaration.form.FieldAddress;
import cn.zhicheng.declaration.form.PartAnswers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/** The records and sections behind addresses, with the proofs of each. */
final class EvidenceOf {
    private static final String EVIDENCE = "evidence";
    private static final String QUALIFICATION = "/qualification";

    private final Answers answers;

    EvidenceOf(Answers answers) {
        this.answers = answers;
    }

    /** Each record or section once, in the order of the addresses; a list without records has none. */
    List<Proven> at(List<String> addresses) {
        var proven = new LinkedHashMap<String, Proven>();
        addresses.stream().flatMap(address -> part(address).stream()).forEach(part -> {
            var address = part.at().toString();
            proven.putIfAbsent(address, new Proven(address, part.label(), proofs(part)));
        });
        return List.copyOf(proven.values());
    }

    private Optional<PartAnswers> part(String address) {
        return answers.form().address(address).flatMap(this::part);
    }

    private Optional<PartAnswers> part(FieldAddress at) {
        if (!answers.form().isList(at.part())) {
            return Optional.of(answers.one(at.part()));
        }
        return answers.records(at.part()).stream()
                .filter(record ->
                        record.id().filter(id -> id.equals(at.record())).isPresent())
                .findFirst();
    }

    /** What the record names; of the qualification, its certificates. */
    List<Proof> proofs(PartAnswers part) {
        var named = part.part().field(EVIDENCE).isPresent() ? part.set(EVIDENCE) : List.<String>of();
        return answers.facts().attachments().stream()
                .filter(entry -> named.contains(entry.attachmentId()) || isCertificate(part, entry))
                .map(entry -> new Proof(entry.attachmentId(), entry.systemName()))
                .toList();
    }

    private static boolean isCertificate(PartAnswers part, ManifestEntry entry) {
        return part.part().address().equals(QUALIFICATION) && entry.category().equals("CURRENT_QUALIFICATION");
    }
}
