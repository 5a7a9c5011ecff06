package cn.zhicheng.declaration.draft;

import cn.zhicheng.declaration.form.FormDefinition;
import cn.zhicheng.declaration.form.FormDefinitions;
import cn.zhicheng.declaration.lifecycle.Declaration;
import cn.zhicheng.declaration.manifests.Manifests;
import cn.zhicheng.declaration.plans.Plans;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.stereotype.Service;

/** Puts a declaration together with its form, its plan's rules and its proofs. */
@Service
public class ReadAnswers {
    /** Days and deadlines are those of China. */
    public static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private final FormDefinitions forms;
    private final Plans plans;
    private final Manifests manifests;
    private final Clock clock;

    ReadAnswers(FormDefinitions forms, Plans plans, Manifests manifests, Clock clock) {
        this.forms = forms;
        this.plans = plans;
        this.manifests = manifests;
        this.clock = clock;
    }

    public Answered of(Declaration declaration) {
        var plan = declaration.terms().plan();
        return new Answered(
                declaration,
                form(declaration),
                plans.revision(plan.id(), plan.revision()),
                manifests.of(declaration.id()),
                LocalDate.ofInstant(clock.instant(), CHINA));
    }

    /** An open declaration follows the patches of its edition; a submitted one keeps what it was submitted with. */
    private FormDefinition form(Declaration declaration) {
        var digest = declaration.terms().form().digest();
        return declaration.stage().isOpen()
                ? forms.following(digest)
                : forms.byDigest(digest)
                        .orElseThrow(() -> new IllegalStateException("no form is kept under " + digest));
    }
}
