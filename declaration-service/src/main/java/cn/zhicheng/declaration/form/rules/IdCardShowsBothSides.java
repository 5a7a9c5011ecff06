package cn.zhicheng.declaration.form.rules;

import cn.zhicheng.declaration.form.Answers;
import cn.zhicheng.declaration.form.FieldAddress;
import cn.zhicheng.declaration.form.Finding;
import cn.zhicheng.declaration.form.Rule;
import java.util.Set;
import java.util.stream.Stream;

/** 身份证件: two images, or one PDF. */
final class IdCardShowsBothSides implements Rule {

    @Override
    public Set<String> reads() {
        return Set.of("/choices/idNumber");
    }

    @Override
    public Stream<Finding> check(Answers answers) {
        var cards = answers.facts().attachments().stream()
                .filter(entry -> entry.category().equals("ID_CARD"))
                .toList();
        return cards.size() == 1 && !cards.getFirst().systemName().endsWith(".pdf")
                ? Stream.of(Finding.error(FieldAddress.ofPart("/attachments/ID_CARD"), "attachments.idCardSides"))
                : Stream.empty();
    }
}
