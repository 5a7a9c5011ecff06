package cn.zhicheng.declaration.form.rules;

import cn.zhicheng.declaration.form.Answers;
import cn.zhicheng.declaration.form.Finding;
import cn.zhicheng.declaration.form.Rule;
import java.util.Set;
import java.util.stream.Stream;

/** 个人排名 is not beyond 总人数. */
final class RankIsWithinTeam implements Rule {

    @Override
    public Set<String> reads() {
        return Set.of("/works/rank", "/works/teamSize");
    }

    @Override
    public Stream<Finding> check(Answers answers) {
        return answers.records("/works").stream()
                .flatMap(row -> row.integer("rank").stream()
                        .flatMap(rank -> row.integer("teamSize").stream()
                                .filter(team -> rank > team)
                                .map(team -> Finding.error(row.at("rank"), "works.rank", rank, team))));
    }
}
