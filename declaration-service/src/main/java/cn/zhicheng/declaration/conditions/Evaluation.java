package cn.zhicheng.declaration.conditions;

import cn.zhicheng.contracts.ClauseSet;
import java.util.List;

/**
 * A plan's conditions held against one declaration. It advises and never refuses a submission.
 *
 * @param neededAchievements how many achievement clauses have to be cited
 * @param citedAchievements how many are
 */
public record Evaluation(String setId, int version, List<Item> items, int neededAchievements, int citedAchievements) {

    public Evaluation {
        items = List.copyOf(items);
    }

    /**
     * One clause.
     *
     * @param reason in Chinese, with the facts and the arithmetic
     * @param evidence addresses of the fields and records that it rests on
     */
    public record Item(
            String code,
            ClauseSet.ClauseKind kind,
            String text,
            Verdict verdict,
            String reason,
            List<String> evidence) {

        public Item {
            evidence = List.copyOf(evidence);
        }
    }
}
