package cn.zhicheng.declaration.draft;

import cn.zhicheng.declaration.form.Answers;
import cn.zhicheng.declaration.form.Finding;
import cn.zhicheng.declaration.form.Page;
import java.util.List;
import org.springframework.stereotype.Service;

/** Tells before a submission what is missing or wrong, page by page. */
@Service
class CheckDeclaration {
    private final Findings findings;

    CheckDeclaration(Findings findings) {
        this.findings = findings;
    }

    /** How far a page is. */
    enum PageProgress {
        NOT_STARTED,
        IN_PROGRESS,
        DONE,
        WRONG
    }

    record PageState(Page page, PageProgress progress, int errors, int warnings) {}

    record Result(List<Finding> findings, List<PageState> pages) {
        boolean isComplete() {
            return findings.stream().noneMatch(Finding::isError);
        }
    }

    Result of(Answered answered) {
        var found = findings.of(answered);
        var answers = answered.answers();
        var pages = answered.form().pages().stream()
                .map(page -> state(page, answers, found))
                .toList();
        return new Result(found, pages);
    }

    private static PageState state(Page page, Answers answers, List<Finding> found) {
        var here = found.stream()
                .filter(finding -> page.code().equals(finding.page()))
                .toList();
        var errors = (int) here.stream().filter(Finding::isError).count();
        var onlyMissing = here.stream()
                .filter(Finding::isError)
                .allMatch(finding -> finding.key().startsWith("required"));
        var untouched = answers.form().partsOf(page).stream()
                .allMatch(part -> part.isList()
                        ? answers.records(part.address()).isEmpty()
                        : answers.one(part.address()).isEmpty());
        var progress = errors == 0
                ? PageProgress.DONE
                : untouched ? PageProgress.NOT_STARTED : onlyMissing ? PageProgress.IN_PROGRESS : PageProgress.WRONG;
        return new PageState(page, progress, errors, here.size() - errors);
    }
}
