package cn.zhicheng.declaration.form.rules;

import cn.zhicheng.declaration.form.Answers;
import cn.zhicheng.declaration.form.FieldAddress;
import cn.zhicheng.declaration.form.Finding;
import cn.zhicheng.declaration.form.Rule;
import java.util.Set;
import java.util.stream.Stream;

/** 培训经历 may be empty unless the plan asks hours. */
final class TrainingsAreGivenWhereHoursAreAsked implements Rule {

    @Override
    public Set<String> reads() {
        return Set.of("/trainings");
    }

    @Override
    public Stream<Finding> check(Answers answers) {
        return answers.facts().plan().hoursRequired()
                        && answers.records("/trainings").isEmpty()
                ? Stream.of(Finding.error(FieldAddress.ofPart("/trainings"), "trainings.missing"))
                : Stream.empty();
    }
}
