package cn.zhicheng.declaration.draft;

import cn.zhicheng.declaration.form.FieldAddress;
import cn.zhicheng.declaration.form.Finding;
import cn.zhicheng.declaration.form.FormMessages;
import cn.zhicheng.declaration.form.SubmitCheck;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** What a submission would find wrong, in sentences. */
@Service
public class Findings {
    private final SubmitCheck check;
    private final FormMessages messages;

    Findings(SubmitCheck check, FormMessages messages) {
        this.check = check;
        this.messages = messages;
    }

    public List<Finding> of(Answered answered) {
        return check.of(answered.answers());
    }

    public List<Sentence> inSentences(List<Finding> findings) {
        return findings.stream().map(this::inSentence).toList();
    }

    private Sentence inSentence(Finding finding) {
        return new Sentence(finding, messages.of(finding));
    }

    /** The findings of every part by its address: a section's, or one record's. */
    Map<String, List<Sentence>> byPart(Answered answered) {
        return of(answered).stream()
                .collect(Collectors.groupingBy(
                        finding -> partOf(finding.address()),
                        Collectors.mapping(this::inSentence, Collectors.toList())));
    }

    private static String partOf(FieldAddress address) {
        return address.record() == null ? address.part() : address.part() + "/" + address.record();
    }
}
