package cn.zhicheng.declaration.rounds;

import cn.zhicheng.contracts.CanonicalJson;
import cn.zhicheng.declaration.draft.PrintDeclaration;
import cn.zhicheng.declaration.draft.ReadAnswers;
import cn.zhicheng.declaration.form.FormDefinition;
import cn.zhicheng.declaration.form.FormDefinitions;
import cn.zhicheng.declaration.lifecycle.Declaration;
import cn.zhicheng.declaration.submission.ReadSnapshot;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Service;

/** Compares what was submitted in two rounds, or in one with what is there now. */
@Service
public class CompareRounds {
    private final ReadSnapshot snapshots;
    private final FormDefinitions forms;
    private final ReadAnswers readAnswers;
    private final PrintDeclaration print;

    CompareRounds(ReadSnapshot snapshots, FormDefinitions forms, ReadAnswers readAnswers, PrintDeclaration print) {
        this.snapshots = snapshots;
        this.forms = forms;
        this.readAnswers = readAnswers;
        this.print = print;
    }

    /**
     * What changed between two rounds; empty if there is no such round.
     *
     * @param masked hides from the reader what is not for his eyes
     */
    public Optional<List<Change>> between(
            Declaration declaration, int from, int to, UnaryOperator<Map<String, Object>> masked) {
        return round(declaration, from, masked)
                .flatMap(before -> round(declaration, to, masked).map(after -> Difference.between(before, after)));
    }

    /** What changed since a round; empty if there is no such round. */
    Optional<List<Change>> since(Declaration declaration, int from) {
        return round(declaration, from, UnaryOperator.identity())
                .map(before -> Difference.between(before, now(declaration)));
    }

    private Optional<Printed> round(Declaration declaration, int number, UnaryOperator<Map<String, Object>> masked) {
        return snapshots
                .of(declaration, number)
                .map(CanonicalJson::read)
                .map(content -> new Printed(masked.apply(content), form(content, declaration)));
    }

    /** Through the same canonical text as a snapshot, so that the same number is the same value. */
    private Printed now(Declaration declaration) {
        var answered = readAnswers.of(declaration);
        return new Printed(CanonicalJson.read(CanonicalJson.text(print.preview(answered))), answered.form());
    }

    private FormDefinition form(Map<String, Object> content, Declaration declaration) {
        var digest = content.get("form") instanceof Map<?, ?> form ? String.valueOf(form.get("digest")) : "";
        return forms.byDigest(digest)
                .orElseGet(() -> forms.following(declaration.terms().form().digest()));
    }
}
