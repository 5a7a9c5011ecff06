package cn.zhicheng.declaration.form.rules;

import cn.zhicheng.contracts.Predicate;
import cn.zhicheng.declaration.form.Answers;
import cn.zhicheng.declaration.form.Finding;
import cn.zhicheng.declaration.form.Rule;
import java.util.Set;
import java.util.stream.Stream;

/** 聘任时间 is needed where a clause counts years in a post (岗位年限). */
final class AppointmentIsDatedWherePostCounts implements Rule {

    @Override
    public Set<String> reads() {
        return Set.of("/qualification/current", "/qualification/appointedOn");
    }

    @Override
    public Stream<Finding> check(Answers answers) {
        var clauses = answers.facts().plan().clauses();
        boolean counts =
                clauses != null && clauses.clauses().stream().anyMatch(clause -> countsPost(clause.predicate()));
        return counts
                        && answers.applies("/qualification/appointedOn")
                        && answers.text("/qualification/appointedOn").isEmpty()
                ? Stream.of(Finding.error(answers.at("/qualification/appointedOn"), "qualification.appointedOn.needed"))
                : Stream.empty();
    }

    private static boolean countsPost(Predicate predicate) {
        return switch (predicate) {
            case Predicate.AnyOf(var of) -> of.stream().anyMatch(AppointmentIsDatedWherePostCounts::countsPost);
            case Predicate.AllOf(var of) -> of.stream().anyMatch(AppointmentIsDatedWherePostCounts::countsPost);
            case Predicate.Path path -> path.post() != null;
            default -> false;
        };
    }
}
