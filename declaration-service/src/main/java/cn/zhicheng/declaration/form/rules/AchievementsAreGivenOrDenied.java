package cn.zhicheng.declaration.form.rules;

import cn.zhicheng.declaration.form.Answers;
import cn.zhicheng.declaration.form.FieldAddress;
import cn.zhicheng.declaration.form.Finding;
import cn.zhicheng.declaration.form.Rule;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** 业绩成果: each list has a record, or it is said that there is none. */
final class AchievementsAreGivenOrDenied implements Rule {
    private static final List<String> LISTS =
            List.of("/achievements/papers", "/achievements/awards", "/achievements/patents", "/achievements/books");

    @Override
    public Set<String> reads() {
        return Set.of(
                "/achievements/papers",
                "/achievements/papers/none/none",
                "/achievements/awards",
                "/achievements/awards/none/none",
                "/achievements/patents",
                "/achievements/patents/none/none",
                "/achievements/books",
                "/achievements/books/none/none");
    }

    @Override
    public Stream<Finding> check(Answers answers) {
        return LISTS.stream().flatMap(list -> {
            int given = answers.records(list).size();
            boolean denied = answers.yes(list + "/none/none");
            var label = answers.form().part(list).orElseThrow().label();
            if (given == 0 && !denied) {
                return Stream.of(Finding.error(FieldAddress.ofPart(list), "achievements.missing", label));
            }
            return given > 0 && denied
                    ? Stream.of(Finding.warning(
                            answers.at(list + "/none/none"), "achievements.contradiction", label, given))
                    : Stream.empty();
        });
    }
}
