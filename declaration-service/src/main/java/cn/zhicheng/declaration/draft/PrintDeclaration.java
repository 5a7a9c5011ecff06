package cn.zhicheng.declaration.draft;

import cn.zhicheng.declaration.pledge.PledgeTexts;
import java.util.Map;
import org.springframework.stereotype.Service;

/** Makes the content that the official forms print. */
@Service
public class PrintDeclaration {
    private final Findings findings;
    private final EvaluateClauses clauses;
    private final PledgeTexts pledges;

    PrintDeclaration(Findings findings, EvaluateClauses clauses, PledgeTexts pledges) {
        this.findings = findings;
        this.clauses = clauses;
        this.pledges = pledges;
    }

    /** The draft as it is now. */
    public Map<String, Object> preview(Answered answered) {
        return of(answered, new PrintableContent.Occasion.Preview(findings.inSentences(findings.of(answered))));
    }

    public Map<String, Object> of(Answered answered, PrintableContent.Occasion occasion) {
        var pledge = answered.declaration().terms().pledge();
        return PrintableContent.of(answered, pledges.version(pledge.version()), clauses.of(answered), occasion);
    }
}
