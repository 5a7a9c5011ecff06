package cn.zhicheng.declaration.form.rules;

import cn.zhicheng.contracts.ManifestEntry;
import cn.zhicheng.declaration.form.Answers;
import cn.zhicheng.declaration.form.Field;
import cn.zhicheng.declaration.form.Finding;
import cn.zhicheng.declaration.form.PartAnswers;
import cn.zhicheng.declaration.form.Rule;
import cn.zhicheng.declaration.form.kinds.AttachmentsKind;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** 证明材料: every one is among the live attachments. */
final class EvidenceIsUploaded implements Rule {

    @Override
    public Set<String> reads() {
        return Set.of("/works/evidence");
    }

    @Override
    public Stream<Finding> check(Answers answers) {
        var live = answers.facts().attachments().stream()
                .map(ManifestEntry::attachmentId)
                .collect(Collectors.toSet());
        return answers.all().stream()
                .flatMap(row -> row.part().fields().values().stream()
                        .filter(field -> field.kind() instanceof AttachmentsKind && field.from() == null)
                        .flatMap(field -> gone(row, field, live)));
    }

    private static Stream<Finding> gone(PartAnswers row, Field field, Set<String> live) {
        long gone =
                row.set(field.code()).stream().filter(id -> !live.contains(id)).count();
        return gone == 0 ? Stream.empty() : Stream.of(Finding.error(row.at(field.code()), "evidence.gone", gone));
    }
}
